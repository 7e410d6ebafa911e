import { type ReactNode, useState } from 'react'
import type { Code, CodeFamily } from '../../shared/codebook/codebook.ts'
import { codesInUse } from '../../shared/codebook/own-codes.ts'
import { useExcerpts } from '../api/queries.ts'
import { saveCodebook } from '../exchange/exchange-queries.ts'
import { letterOf } from '../reading/codes.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { broughtAlong } from '../words/core-sentences.ts'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { usePlace } from '../workspace/use-place.ts'
import { CodeEditor } from './code-editor.tsx'
import { retireCode, useCodebookWithOwn } from './codebook-acts.ts'
import { ImportCodesDialog } from './import-codes-dialog.tsx'
import './codebook.css'

const say = words.codebook
const FAMILIES: readonly CodeFamily[] = ['who', 'what', 'evidence', 'quality', 'work']

/** Every code with what it means, family by family, and the ways to change them. */
export function CodebookPane() {
  const opened = useCodebookWithOwn()
  const { excerpts } = useExcerpts(usePlace((at) => at.dossierId))
  const [edited, setEdited] = useState<Code | 'new'>()
  const [isImporting, setImporting] = useState(false)
  if (opened === undefined) return null
  const { codebook, own } = opened
  const inUse = codesInUse(codebook)
  const retired = codebook.codes.filter(({ isRetired }) => isRetired === true)
  const uses = new Map<string, number>()
  for (const { code } of excerpts) uses.set(code, (uses.get(code) ?? 0) + 1)
  return (
    <section className="codebook" aria-labelledby="codebook-title">
      <header className="codebook-head">
        <h1 id="codebook-title">{say.title}</h1>
        <span className="codebook-acts">
          <Button look="main" onPress={() => setEdited('new')}>
            {say.add}
          </Button>
          <Button onPress={() => setImporting(true)}>{say.import}</Button>
          <Menu
            label={say.save}
            placement="bottom end"
            trigger={
              <Button>
                <span>{say.save}</span>
                <Icon name="down" size={11} />
              </Button>
            }
            groups={[
              {
                entries: [
                  { id: 'qdc', label: say.saveQdc, onAction: () => void saveCodebook('qdc') },
                  { id: 'json', label: say.saveJson, onAction: () => void saveCodebook('json') },
                ],
              },
            ]}
          />
        </span>
      </header>
      <p className="codebook-text">{say.text}</p>
      {FAMILIES.map((family) => {
        const codes = inUse.filter((code) => code.family === family)
        if (codes.length === 0) return null
        return (
          <section key={family} aria-label={say.families[family]}>
            <h2>{say.families[family]}</h2>
            <ul className="codebook-list">
              {codes.map((code) => (
                <CodeRow key={code.id} code={code} isOwn={own.includes(code.id)} uses={uses.get(code.id) ?? 0}>
                  <Button look="quiet" aria-label={say.change(named(code.label))} onPress={() => setEdited(code)}>
                    {say.changeShort}
                  </Button>
                </CodeRow>
              ))}
            </ul>
          </section>
        )
      })}
      {retired.length === 0 ? null : (
        <section aria-label={say.retired}>
          <h2>{say.retired}</h2>
          <p className="codebook-text">{say.retiredText}</p>
          <ul className="codebook-list">
            {retired.map((code) => (
              <CodeRow key={code.id} code={code} isOwn={own.includes(code.id)} uses={uses.get(code.id) ?? 0}>
                <Button
                  look="quiet"
                  aria-label={say.backOf(named(code.label))}
                  onPress={() => void retireCode(code.id, false)}
                >
                  {say.back}
                </Button>
              </CodeRow>
            ))}
          </ul>
        </section>
      )}
      {edited === undefined ? null : (
        <CodeEditor
          code={edited === 'new' ? undefined : edited}
          codebook={codebook}
          isOwn={edited === 'new' || own.includes(edited.id)}
          onClose={() => setEdited(undefined)}
        />
      )}
      {isImporting ? <ImportCodesDialog onClose={() => setImporting(false)} /> : null}
    </section>
  )
}

interface CodeRowProps {
  readonly code: Code
  readonly isOwn: boolean
  readonly uses: number
  readonly children: ReactNode
}

function CodeRow({ code, isOwn, uses, children }: CodeRowProps) {
  return (
    <li>
      <span className="codebook-letter" data-family={code.family}>
        <span data-line={code.line}>{letterOf(code)}</span>
      </span>
      <span className="codebook-words">
        <strong>{named(code.label)}</strong>{' '}
        <small>{[isOwn ? say.isOwn : '', uses === 0 ? '' : say.uses(uses)].filter(Boolean).join(' · ')}</small>
        <span className="codebook-text">{broughtAlong(code.definition)}</span>
      </span>
      {children}
    </li>
  )
}
