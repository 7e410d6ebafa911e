import { useState } from 'react'
import type { Source, SourceVersion } from '../../shared/source/source.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { showToast } from '../ui/toast.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { momentInWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { openDialog, showMiddle } from '../workspace/moves.ts'
import { editSource, removeSource } from './source-acts.ts'
import { draftOf, filledIn, isRight, SourceFields } from './source-fields.tsx'
import './collect.css'

const say = words.collect.details

/** All that is known of a source: where it comes from, the original it keeps, what reading it noticed. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const [draft, setDraft] = useState(draftOf(source))
  const [wrong, setWrong] = useState<string>()
  const isMissing = draft.title.trim() === ''
  const isChanged = JSON.stringify(filledIn(draft)) !== JSON.stringify(filledIn(draftOf(source)))

  const save = async () => {
    try {
      await editSource({ sourceId: source.id, details: { ...filledIn(draft), title: draft.title.trim() } })
      setWrong(undefined)
      showToast(say.saved)
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  return (
    <div className="details">
      <div className="details-head">
        <h1>{say.title}</h1>
        <Button onPress={() => openDialog({ kind: 'new-version', sourceId: source.id })}>
          {words.versions.add.open}
        </Button>
        <Button onPress={() => showMiddle({ kind: 'source', sourceId: source.id })}>{say.back}</Button>
      </div>
      <SourceFields
        draft={draft}
        onChange={setDraft}
        wrongTitle={isMissing ? words.collect.fields.titleMissing : wrong}
      />
      <div className="details-foot">
        <Button look="main" isDisabled={!isChanged || isMissing || !isRight(draft)} onPress={() => void save()}>
          {say.save}
        </Button>
        <Button look="danger" onPress={() => void removeSource(source)}>
          {say.remove}
        </Button>
      </div>
      {source.versions.toReversed().map((version) => (
        <Original key={version.id} version={version} />
      ))}
    </div>
  )
}

function Original({ version }: { readonly version: SourceVersion }) {
  const copy = () =>
    void navigator.clipboard.writeText(version.sha256).then(
      () => showToast(say.copied),
      () => undefined,
    )
  return (
    <section>
      <h2>
        {say.original} · {say.version(version.number)}
      </h2>
      <dl className="details-facts">
        <dt>{say.file}</dt>
        <dd>{version.originalName}</dd>
        <dt>{say.kind}</dt>
        <dd>{version.mediaType}</dd>
        <dt>{say.size}</dt>
        <dd>{sizeOf(version.size)}</dd>
        <dt>{say.length}</dt>
        <dd>{say.lengthOf(version.words, version.sentences)}</dd>
        <dt>{say.imported}</dt>
        <dd>
          <time dateTime={version.importedAt}>{momentInWords(version.importedAt)}</time>
        </dd>
        <dt>{say.hash}</dt>
        <dd className="details-hash">
          {version.sha256}{' '}
          <Button look="quiet" onPress={copy}>
            {say.copy}
          </Button>
        </dd>
      </dl>
      <h2>{say.messages}</h2>
      {version.messages.length === 0 ? (
        <p>{say.noMessages}</p>
      ) : (
        <ul className="details-messages">
          {version.messages.map((message) => (
            <li key={`${message.code} ${message.sentence}`}>
              <Icon name="warning" />
              <span>
                <CoreWords says={message.sentence} />{' '}
                {message.count === undefined ? '' : `(${say.times(message.count)})`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A size in bytes as people read it, in units of 1000. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`
}
