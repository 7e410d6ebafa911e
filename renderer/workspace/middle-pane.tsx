import type { Source } from '../../shared/source/source.ts'
import { makeSample } from '../api/acts.ts'
import { useSources } from '../api/queries.ts'
import { CodebookPane } from '../codebook/codebook-pane.tsx'
import { ImportList } from '../collect/import-list.tsx'
import { chooseFiles } from '../collect/imports.ts'
import { SourceDetails } from '../collect/source-details.tsx'
import { placeOf } from '../commands/key-places.ts'
import { KeysOf } from '../commands/shown-keys.tsx'
import { CommentsPane } from '../comments/comments-pane.tsx'
import { ExcerptList } from '../excerpts/excerpt-list.tsx'
import { LanguagesPane } from '../languages/languages-pane.tsx'
import { CoveragePane } from '../overview/coverage-pane.tsx'
import { OverviewPane } from '../overview/overview-pane.tsx'
import { SourcePane } from '../reading/source-pane.tsx'
import { ResponseTable } from '../review/response-table.tsx'
import { ReviewPane } from '../review/review-pane.tsx'
import { TemplatesPane } from '../templates/templates-pane.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ComparePane } from '../versions/compare-pane.tsx'
import { QueuePane } from '../versions/queue-pane.tsx'
import { words } from '../words/words.ts'
import { openDialog, openDossier } from './moves.ts'
import { Part } from './part.tsx'
import { usePlace } from './use-place.ts'

const say = words.frame

/** What the middle shows: a source, its details, the excerpts, or an overview. */
export function MiddlePane() {
  const keyPlace = usePlace((at) => placeOf('source', at.middle.kind))
  return (
    <main className="middle-pane" aria-label={say.regions.source} data-pane="source" tabIndex={-1}>
      <ImportList />
      <div className="middle-content">
        <KeysOf place={keyPlace}>
          <Shown />
        </KeysOf>
      </div>
    </main>
  )
}

/** What fails in one view does not take the others along. */
function Shown() {
  const middle = usePlace((at) => at.middle)
  return (
    <Part of={JSON.stringify(middle)}>
      <Content />
    </Part>
  )
}

function Content() {
  const dossierId = usePlace((at) => at.dossierId)
  const middle = usePlace((at) => at.middle)
  const { sources, isReady } = useSources(dossierId)
  if (dossierId === undefined) return <NoDossier />
  switch (middle.kind) {
    case 'source':
    case 'compare':
    case 'queue':
    case 'details': {
      const source = sources.find((one) => one.id === middle.sourceId)
      if (source === undefined) return null
      return <SourceIn key={source.id} source={source} kind={middle.kind} />
    }
    case 'review':
      return <ReviewPane key={middle.noteId} noteId={middle.noteId} />
    case 'responses':
      return <ResponseTable key={middle.noteId} noteId={middle.noteId} />
    case 'comments':
      return <CommentsPane key={middle.noteId} noteId={middle.noteId} />
    case 'excerpts':
      return <ExcerptList />
    case 'overview':
      return <OverviewPane key={middle.name} name={middle.name} />
    case 'coverage':
      return <CoveragePane />
    case 'codebook':
      return <CodebookPane />
    case 'languages':
      return <LanguagesPane />
    case 'templates':
      return <TemplatesPane />
    case 'nothing':
      return isReady && sources.length === 0 ? <NoSource /> : null
  }
}

function SourceIn({
  source,
  kind,
}: {
  readonly source: Source
  readonly kind: 'source' | 'compare' | 'queue' | 'details'
}) {
  switch (kind) {
    case 'source':
      return <SourcePane source={source} />
    case 'compare':
      return <ComparePane key={source.currentVersionId} source={source} />
    case 'queue':
      return <QueuePane key={source.currentVersionId} source={source} />
    case 'details':
      return <SourceDetails source={source} />
  }
}

function NoDossier() {
  return (
    <EmptyState title={say.dossier.first} text={say.dossier.firstText}>
      <Button look="main" onPress={() => openDialog({ kind: 'create-dossier' })}>
        {say.dossier.create}
      </Button>
      <Button onPress={() => void makeSample().then((made) => made && openDossier(made.id))}>
        {say.dossier.orSample}
      </Button>
    </EmptyState>
  )
}

function NoSource() {
  return (
    <EmptyState title={words.reading.nothingTitle} text={words.reading.nothingText}>
      <Button look="main" onPress={() => openDialog({ kind: 'paste' })}>
        {say.addByPaste}
      </Button>
      <Button onPress={() => void chooseFiles()}>{say.addByFile}</Button>
    </EmptyState>
  )
}
