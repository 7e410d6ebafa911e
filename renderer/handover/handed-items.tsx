import type { HandedItem, HandedStanding } from '../../shared/contract/handover.ts'
import { words } from '../words/words.ts'

const say = words.handover

const STANDINGS: readonly HandedStanding[] = ['new', 'same', 'changed-there', 'changed-here', 'both']
const CHANGED = ['both', 'changed-there', 'changed-here'] as const

/** How much of each kind is new, the same or changed; what was changed by name. */
export function HandedItems({ items }: { readonly items: readonly HandedItem[] }) {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  const shown = STANDINGS.filter((standing) => items.some((item) => item.standing === standing))
  if (items.length === 0) return null
  return (
    <>
      <table className="handover-table">
        <caption className="unseen">{say.table}</caption>
        <thead>
          <tr>
            <th scope="col">{say.kind}</th>
            {shown.map((standing) => (
              <th key={standing} scope="col">
                {say.standings[standing]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say.kinds[kind]}</th>
              {shown.map((standing) => (
                <td key={standing}>
                  {items.filter((item) => item.kind === kind && item.standing === standing).length}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {CHANGED.map((standing) => (
        <Changed key={standing} standing={standing} items={items} />
      ))}
    </>
  )
}

function Changed({
  standing,
  items,
}: {
  readonly standing: (typeof CHANGED)[number]
  readonly items: readonly HandedItem[]
}) {
  const own = items.map((item, at) => ({ ...item, at })).filter((item) => item.standing === standing)
  if (own.length === 0) return null
  return (
    <section>
      <h3>{say.standingHints[standing]}</h3>
      <ul className="handover-items">
        {own.map(({ kind, name, at }) => (
          <li key={at}>
            <small>{say.kinds[kind]}</small> {name}
          </li>
        ))}
      </ul>
    </section>
  )
}
