import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ExcerptId } from '../../shared/id.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import type { Source } from '../../shared/source/source.ts'
import { isKey } from '../commands/command.ts'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { BlocksContext } from './blocks-context.ts'
import { Caret } from './caret.tsx'
import { CodePalette } from './code-palette.tsx'
import { CommentPopover } from './comment-popover.tsx'
import { FindBar, finding, openFind } from './find-bar.tsx'
import { linkAt } from './links.ts'
import { type Marked, marksByBlock } from './pieces.ts'
import { activate, light, openCard, reader } from './reader-state.ts'
import { type SectionProps, SectionView } from './section-view.tsx'
import { estimatedHeight, sectionOf, sectionsOf } from './sections.ts'
import { Strip } from './strip.tsx'
import { blockAt } from './text-map.ts'
import { useJumps } from './use-jumps.ts'
import { useLinks } from './use-links.ts'
import { useMounted } from './use-mounted.ts'
import { useReadingKeys } from './use-reading-keys.ts'
import { useSelected } from './use-selected.ts'

const NO_MARKS: SectionProps['marks'] = []

export interface PageProps {
  readonly source: Source
  readonly blocks: readonly SourceBlock[]
  readonly marked: readonly Marked[]
  readonly uses: ReadonlyMap<ExcerptId, number>
}

/** The text itself, with everything one does on it. */
export function Page({ source, blocks, marked, uses }: PageProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLElement>(null)
  const { active, open, opensAt, showsChanges } = useStore(reader, (at) => at)
  const sections = useMemo(() => sectionsOf(blocks), [blocks])
  const marks = useMemo(() => {
    const byBlock = marksByBlock(blocks, marked, (offset) => blockAt(blocks, offset))
    return sections.map(({ first, end }) => Array.from({ length: end - first }, (_, at) => byBlock.get(first + at)))
  }, [blocks, marked, sections])
  const activeMark = marked.find(({ excerpt }) => excerpt.id === active)
  const activeSection = activeMark === undefined ? -1 : sectionOf(sections, blockAt(blocks, activeMark.start))
  const { isMounted, mountAround } = useMounted(sections.length, scroller)
  const selection = useSelected(page, blocks)
  const { restore } = selection
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are new elements, which lose what was selected.
  useLayoutEffect(restore, [restore, marked])
  const jumps = useJumps({ scroller, page, blocks, marked, sections, mountAround })
  const wish = useStore(finding, (at) => at)
  const links = useLinks({ page, blocks, jumps, selection })
  const keys = useReadingKeys({ page, scroller, blocks, marked, source, selection, jumps, links })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the whole pane, wherever in it the focus is.
    <div
      className="source-body"
      onKeyDown={(event) => {
        if (!isKey(event.nativeEvent, 'Ctrl+F')) return
        event.preventDefault()
        event.stopPropagation()
        openFind()
      }}
    >
      {wish.isOpen ? <FindBar page={page} scroller={scroller} blocks={blocks} goTo={jumps.goTo} wish={wish} /> : null}
      <div className="source-scroller" ref={scroller}>
        <article
          ref={page}
          className="page"
          role="document"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the text has a reading cursor of its own.
          tabIndex={0}
          data-pane-focus=""
          data-changes={showsChanges ? '' : undefined}
          aria-label={words.reading.text(source.title)}
          lang={source.language}
          onKeyDown={keys.onKeyDown}
          onFocus={selection.onFocus}
          onPointerUp={selection.onPointerUp}
          onClick={(event) => {
            const link = linkAt(event.target)
            if (link !== undefined) {
              event.preventDefault()
              // The end of a selection by mouse is no click; one by keyboard has no detail.
              if (event.detail === 0 || selection.isCollapsed()) links.follow(link)
              return
            }
            const mark = markOf(event.target)
            if (mark !== undefined && selection.isCollapsed()) activate(nextOf(mark, reader.get().active))
          }}
          onDoubleClick={(event) => {
            const mark = markOf(event.target)
            if (mark !== undefined && event.altKey) openCard(nextOf(mark, undefined))
          }}
          onPointerOver={(event) => {
            const mark = markOf(event.target)
            if (mark !== undefined) light(mark[mark.length - 1], page.current ?? document)
          }}
          onPointerOut={(event) => {
            if (markOf(event.target) !== undefined) light(undefined, page.current ?? document)
          }}
        >
          <BlocksContext value={blocks}>
            {sections.map((section, place) =>
              isMounted(place) ? (
                <SectionView
                  key={section.first}
                  section={section}
                  marks={marks[place] ?? NO_MARKS}
                  uses={uses}
                  active={place === activeSection ? active : undefined}
                  open={place === activeSection ? open : undefined}
                  opensAt={opensAt}
                />
              ) : (
                <div key={section.first} data-section={place} style={{ height: estimatedHeight(section) }} />
              ),
            )}
          </BlocksContext>
          <Caret page={page} blocks={blocks} at={selection.caret} />
        </article>
      </div>
      <Strip blocks={blocks} marked={marked} onGo={jumps.goTo} />
      <CommentPopover page={page} blocks={blocks} caret={selection.isCollapsed() ? selection.caret : undefined} />
      {selection.rect === undefined ? null : <CodePalette at={selection.rect} onCode={keys.code} />}
    </div>
  )
}

/** The excerpts of the mark under a pointer, outermost first. */
function markOf(target: EventTarget): readonly ExcerptId[] | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-ids]') : null
  const ids = mark?.dataset.ids
  return ids === undefined ? undefined : (ids.split(' ') as ExcerptId[])
}

/** Clicking again where passages overlap goes on to the next one. */
function nextOf(ids: readonly ExcerptId[], active: ExcerptId | undefined): ExcerptId {
  const last = ids[ids.length - 1] as ExcerptId
  const at = active === undefined ? -1 : ids.indexOf(active)
  return at === -1 ? last : (ids[(at + ids.length - 1) % ids.length] ?? last)
}
