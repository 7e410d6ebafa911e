import type { ErrorCode } from '../../shared/contract/errors.ts'

/** What an error of SQLite's or of the operating system's means to a user; undefined where it means a fault of ours. */
export function refusalCode(error: unknown): ErrorCode | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  // SQLite reports a full disk while it writes its log as an I/O error of the write.
  if (code === 'SQLITE_IOERR_WRITE') return 'disk-full'
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM') return 'not-writable'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EEXIST' || code === 'ENOTDIR')
    return 'not-writable'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'library-damaged'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'library-in-use'
  return undefined
}
