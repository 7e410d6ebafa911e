import type { SheetModel } from '../../../shared/word/sheets/sheet-model.ts'

/**
 * Takes out of a printed PDF what differs from one print to the next, and what tells of this machine: the time of
 * printing gives way to the date of the note, the browser's name to the app's. Every length stays, so the table of
 * places at the end of the file stays true.
 */
export function settlePdf(pdf: Uint8Array, { changedAt }: Pick<SheetModel, 'changedAt'>): Uint8Array {
  // Latin-1 keeps every byte as one character, so nothing moves.
  const text = Buffer.from(pdf).toString('latin1')
  const stamp = `${changedAt.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')}+00'00'`
  const settled = text
    .replace(/\/(CreationDate|ModDate) \(D:([^)]*)\)/g, (whole, name: string, old: string) =>
      old.length === stamp.length ? `/${name} (D:${stamp})` : whole,
    )
    .replace(
      /\/Creator \(((?:[^()\\]|\\.)*)\)/,
      (_, old: string) => `/Creator (${'Aide-Memoire'.slice(0, old.length).padEnd(old.length)})`,
    )
  return new Uint8Array(Buffer.from(settled, 'latin1'))
}
