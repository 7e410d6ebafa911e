import { useEffect, useMemo } from 'react'
import type { Source } from '../../shared/source/source.ts'
import { useCodebook, useExcerpts, useOpenedVersion } from '../api/queries.ts'
import { sentenceOf } from '../api.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { WaitingBanner } from '../versions/waiting-banner.tsx'
import { langOf } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { CodesContext, codesOf } from './codes.ts'
import { markedIn, usesOf } from './marked.ts'
import { Page } from './page.tsx'
import { PagePicture } from './picture/page-picture.tsx'
import { hasPages } from './picture/pages.ts'
import { offerPicture, picture } from './picture/picture-state.ts'
import { SourceHead } from './source-head.tsx'
import './reading.css'
import './source-split.css'
import './text.css'
import './spans.css'
import './marks.css'
import './cards.css'

/** A source laid open: its text with addresses before it and excerpts after it. */
export function SourcePane({ source }: { readonly source: Source }) {
  const codebook = useCodebook()
  const { data, error } = useOpenedVersion(source.currentVersionId)
  const { excerpts, citations } = useExcerpts(source.dossierId)
  const marked = useMemo(() => markedIn(excerpts, source.currentVersionId), [excerpts, source.currentVersionId])
  const uses = useMemo(() => usesOf(citations), [citations])
  const isShown = useStore(picture, (at) => at.isShown && at.isOffered)
  const isOffered = data !== undefined && hasPages(data.version, data.blocks)
  useEffect(() => {
    offerPicture(isOffered)
    return () => offerPicture(false)
  }, [isOffered])
  return (
    <CodesContext value={codesOf(codebook)}>
      <div className="source-pane">
        <SourceHead source={source} blocks={data?.blocks ?? []} marked={marked} />
        <WaitingBanner source={source} />
        {error !== null ? (
          <EmptyState title={source.title} text={sentenceOf(error)} lang={langOf(sentenceOf(error))} />
        ) : data === undefined ? (
          <p className="unseen" role="status">
            {words.reading.loading}
          </p>
        ) : (
          <div className="source-split">
            <Page key={data.version.id} source={source} blocks={data.blocks} marked={marked} uses={uses} />
            {isShown ? (
              <PagePicture key={data.version.id} source={source} blocks={data.blocks} marked={marked} />
            ) : null}
          </div>
        )}
      </div>
    </CodesContext>
  )
}
