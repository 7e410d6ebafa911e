import type { SignOffWords } from '../../shared/template/template.ts'
import { words } from '../words/words.ts'

/** The block that is signed by hand, as the Word file will print it. */
export function SignOffPreview({ signOff }: { readonly signOff: SignOffWords }) {
  const { rows = [], columns = [], fields = [], acknowledgements = [], clearance = [] } = signOff
  const heads = columns.length > 0 ? columns : ['', ...fields]
  const lines = rows.length > 0 ? rows : clearance
  if (lines.length + fields.length + acknowledgements.length === 0) return null
  return (
    <section className="sign-off" aria-label={words.note.signOff}>
      <header>
        <h2>{words.note.signOff}</h2>
        <span className="note-budget">{words.note.signOffWhy}</span>
      </header>
      {lines.length > 0 && heads.length > 1 ? (
        <table>
          <thead>
            <tr>{heads.map((head) => (head === '' ? <td key="none" /> : <th key={head}>{sentenceCase(head)}</th>))}</tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line}>
                <th scope="row">{sentenceCase(line)}</th>
                {heads.slice(1).map((head) => (
                  <td key={head} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul>
          {[...lines, ...fields].map((field) => (
            <li key={field}>{sentenceCase(field)}</li>
          ))}
        </ul>
      )}
      {acknowledgements.length > 0 ? (
        <p className="sign-off-boxes">
          {acknowledgements.map((box) => (
            <span key={box}>☐ {box}</span>
          ))}
        </p>
      ) : null}
    </section>
  )
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
