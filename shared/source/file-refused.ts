/**
 * Why a file is not read at all, in a sentence for the user. Thrown by readers, which know no contract; the reading host
 * turns it into the failure that the app shows.
 */
export class FileRefused extends Error {
  readonly code: 'refused' | 'too-large' | 'unreadable'

  constructor(code: 'refused' | 'too-large' | 'unreadable', sentence: string) {
    super(sentence)
    this.name = 'FileRefused'
    this.code = code
  }
}
