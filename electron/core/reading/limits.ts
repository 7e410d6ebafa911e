/** What one file may cost before it is refused. Bytes, and milliseconds. */
export interface ReadingLimits {
  /** Largest file of any kind. */
  readonly fileBytes: number
  /** Largest text, HTML, Markdown, RTF or e-mail file: a million words are about 6 MB. */
  readonly textBytes: number
  /** Resident memory of the child process; a 300-page agreement needs a fifth of it. */
  readonly memoryBytes: number
  /** Longest time without a sign of progress, and longest time altogether. */
  readonly silenceMs: number
  readonly totalMs: number
  /** The same for a scan: Tesseract takes seconds for a page, and the user sees each and may cancel. */
  readonly recognisingMs: number
}

const MB = 1024 * 1024

export const READING_LIMITS: ReadingLimits = {
  fileBytes: 80 * MB,
  textBytes: 25 * MB,
  memoryBytes: 1024 * MB,
  silenceMs: 60_000,
  totalMs: 600_000,
  recognisingMs: 4 * 3_600_000,
}
