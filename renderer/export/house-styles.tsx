import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import type { StyleRole } from '../../shared/word/house-style/style-roles.ts'
import { sentenceOf } from '../api.ts'
import { assignStyle, useHouseStyles } from '../note/note-queries.ts'
import { Icon } from '../ui/icon.tsx'
import { Select } from '../ui/select.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import './house-styles.css'

const say = words.exporting

/** A value that no style has for its name: what takes no style of the file has ours. */
const OURS = '\u0000'

/** Which style of the organisation's Word file each part of the note takes, and what of the file does not go along. */
export function HouseStyles() {
  const described = useHouseStyles(true)
  const [why, setWhy] = useState<string>()
  if (described === undefined) return null
  const { uses, messages } = described
  async function assign(role: StyleRole, style: string): Promise<void> {
    try {
      await assignStyle(role, style === OURS ? '' : style)
      setWhy(undefined)
    } catch (error) {
      setWhy(sentenceOf(error))
    }
  }
  return (
    <>
      {messages.length === 0 ? null : (
        <section className="house-styles-messages" aria-label={say.notFitting(messages.length)}>
          <h3>
            <Icon name="warning" /> {say.notFitting(messages.length)}
          </h3>
          <ul>
            {messages.map((message) => (
              <li key={message}>
                <CoreWords says={message} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="house-styles">
        <summary>{say.styleUses}</summary>
        <p className="ui-hint">{say.styleUsesHint}</p>
        {uses.map(({ role, style }) => (
          <div className="house-style" key={role}>
            <span aria-hidden="true">{say.roles[role]}</span>
            <Select
              label={say.roles[role]}
              hidesLabel
              value={style ?? OURS}
              onChange={(value) => void assign(role, value)}
              choices={[
                { value: OURS, label: say.ourStyle },
                ...choicesOf(role, described).map((name) => ({ value: name, label: asWordShows(name) })),
              ]}
            />
          </div>
        ))}
      </details>
      {why === undefined ? null : (
        <p className="export-wrong" role="alert">
          {why}
        </p>
      )}
    </>
  )
}

/** Word writes the names of its own styles small into the file, and shows them with a capital. */
function asWordShows(name: string): string {
  return /^(?:heading \d|caption$|header$|footer$|footnote text$|endnote text$|annotation text$|index heading$)/.test(
    name,
  )
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name
}

function choicesOf(role: StyleRole, { paragraphs, lists, tables }: Output<'houseStyle.styles'>): readonly string[] {
  if (role === 'table') return tables
  return role === 'bullets' || role === 'numbers' ? lists : paragraphs
}
