/**
 * The name of an exported file.
 *
 * One that Windows, macOS and Linux all accept: no reserved signs, no dot at an end, not too long.
 * @param day of the export, ISO 8601, so that copies sort by date
 * @param copy which copy it is, where it is not the plain one: a working copy must not pass for what goes up
 */
export function exportName(title: string, day: string, format = 'docx', copy = ''): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${day} ${plain === '' ? 'Note' : plain}${copy === '' ? '' : ` (${copy})`}.${format}`
}
