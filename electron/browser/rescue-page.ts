import { BACKUP_REASONS, type BackupFile } from '../core/backup/backup-file.ts'
import { backupTime } from '../core/backup/rescue.ts'

export const RESCUE_STYLE = `
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem; font: 16px/1.55 system-ui, sans-serif; color: #1f2328; background: #fbfaf7 }
h1 { font: 600 1.5rem/1.3 Georgia, serif }
button, a { display: inline-block; padding: .55rem 1.1rem; border: 0; border-radius: 6px; font: inherit; color: #fff; background: #1f4e79; text-decoration: none }
button:focus-visible, a:focus-visible { outline: 3px solid #d08700; outline-offset: 2px }
@media (prefers-color-scheme: dark) { body { color: #e8e6e1; background: #1b1d21 } button, a { color: #10151b; background: #8fbce6 } }
`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} – Aide-Mémoire</title>
<link rel="stylesheet" href="rescue.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>
`

/** What happened to a library that cannot be opened, and the one act that helps. */
export const damagedPage = (sentence: string, backup: BackupFile): string =>
  page(
    'The library cannot be opened',
    `<p>${escaped(sentence)}</p>
<p>The newest backup that reads whole was made on ${backupTime(backup)} (${BACKUP_REASONS[backup.reason].toLowerCase()}).
Restoring it brings back the library of that moment. The damaged file is kept beside it under another name.</p>
<form method="post" action="restore"><button>Restore the backup of ${backupTime(backup)}</button></form>`,
  )

export const restoredPage = (backup: BackupFile, keptAs: string, address: string): string =>
  page(
    'The backup is in place',
    `<p>The library is that of ${backupTime(backup)} again. The damaged file is kept as ${escaped(keptAs)} in the library's folder.</p>
<p><a href="${escaped(address)}">Open the library</a></p>`,
  )

export const failedPage = (sentence: string): string =>
  page('The backup was not restored', `<p>${escaped(sentence)}</p><p>Nothing was changed.</p>`)
