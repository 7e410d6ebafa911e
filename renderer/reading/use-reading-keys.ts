import { type KeyboardEvent, type RefObject, useCallback, useMemo } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import type { Source } from '../../shared/source/source.ts'
import { isKey } from '../commands/command.ts'
import { announce } from '../ui/announce.tsx'
import { words } from '../words/words.ts'
import { openDialog } from '../workspace/moves.ts'
import { cite } from './cite.ts'
import { labelOf, useCodes } from './codes.ts'
import { selectedOffsets } from './dom-places.ts'
import { createExcerpt, removeExcerpts } from './excerpt-acts.ts'
import type { Marked } from './pieces.ts'
import { activate, openCard, reader } from './reader-state.ts'
import { blockStep, type Step, sentenceAt, sentenceBeside } from './steps.ts'
import { blockAt, endOf, textBetween } from './text-map.ts'
import type { Jumps } from './use-jumps.ts'
import type { Links } from './use-links.ts'
import type { Selected } from './use-selected.ts'

const say = words.reading

interface Setting {
  readonly page: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly blocks: readonly SourceBlock[]
  readonly marked: readonly Marked[]
  readonly source: Source
  readonly selection: Selected
  readonly jumps: Jumps
  readonly links: Links
}

/** The keys of the source pane. Letters code what is selected; with nothing selected they get about. */
export function useReadingKeys({ page, scroller, blocks, marked, source, selection, jumps, links }: Setting) {
  const codes = useCodes()

  const code = useCallback(
    (id: string) => {
      const { selected } = reader.get()
      if (selected === undefined) return
      // Let go at once, so that the next key is not taken for a second code.
      selection.moveTo(selected.end, selected.end)
      void createExcerpt(source.dossierId, source.currentVersionId, selected, id).then((made) => {
        if (made === undefined) return selection.moveTo(selected.start, selected.end)
        page.current?.focus({ preventScroll: true })
        announce(say.coded(labelOf(codes.code(id), id)))
      })
    },
    [source, codes, selection, page],
  )

  const onKeyDown = useMemo(() => {
    const activeExcerpt = () => marked.find(({ excerpt }) => excerpt.id === reader.get().active)?.excerpt

    /** The cursor, or the top of what is in view when there is none yet. */
    const here = () => {
      const at = page.current === null ? undefined : selectedOffsets(page.current, blocks)
      return (
        at ?? {
          anchor: firstInView(page.current, scroller.current, blocks),
          focus: firstInView(page.current, scroller.current, blocks),
        }
      )
    }

    const take = (step: Step | undefined, by: 1 | 0 | -1, extends_: boolean) => {
      if (step === undefined) return
      const { anchor } = here()
      if (!extends_) selection.moveTo(step.start, step.end)
      else if (by === -1) selection.moveTo(Math.max(anchor, endOfSelected()), step.start)
      else selection.moveTo(Math.min(anchor, startOfSelected(anchor)), step.end)
      keepInView(scroller.current, page.current, blocks, by === -1 ? step.start : step.end)
      const address = blocks[step.block]?.address ?? ''
      const intro =
        step.sentence === undefined ? say.block(address) : say.sentence(step.sentence.number, step.sentence.of, address)
      const hint = links.hint(step.start, step.end)
      announce([intro + textBetween(blocks, step.start, step.end), hint].join(' ').trim())
    }
    const startOfSelected = (anchor: number) => reader.get().selected?.start ?? anchor
    const endOfSelected = () => reader.get().selected?.end ?? 0

    /** What the cursor stands in, or the one beside it when the cursor has already come to its end. */
    const onFrom = (here: Step | undefined, focus: number, by: 1 | -1, beside: typeof sentenceBeside) => {
      const isPast = here !== undefined && (by === 1 ? focus >= here.end : focus === here.start && focus > 0)
      return isPast ? beside(blocks, here.start, by) : here
    }

    const bySentence = (by: 1 | -1, extends_: boolean) => {
      const { selected } = reader.get()
      const { focus } = here()
      if (selected === undefined)
        return take(onFrom(sentenceAt(blocks, focus), focus, by, sentenceBeside), by, extends_)
      const from = extends_ ? (by === 1 ? Math.max(selected.start, selected.end - 1) : selected.start) : selected.start
      const next = sentenceBeside(blocks, from, by)
      take(next, by, extends_)
    }
    const byBlock = (by: 1 | -1, extends_: boolean) => {
      const { selected } = reader.get()
      const { focus } = here()
      if (selected === undefined) return take(onFrom(blockStep(blocks, focus, 0), focus, by, blockStep), by, extends_)
      const edge = by === 1 ? selected.end - 1 : selected.start
      const block = blocks[blockAt(blocks, edge)]
      const isWhole = block !== undefined && selected.start <= block.start && selected.end >= endOf(block)
      take(blockStep(blocks, edge, isWhole || extends_ ? by : 0), by, extends_)
    }

    const step = (by: 1 | -1) => {
      if (marked.length === 0) return announce(say.noExcerpts)
      const at = marked.findIndex(({ excerpt }) => excerpt.id === reader.get().active)
      const next = at === -1 ? nearest(marked, here().focus, by) : at + by
      const target = marked[next]
      if (target === undefined) return announce(by === 1 ? say.lastExcerpt : say.firstExcerpt)
      selection.moveTo(target.start, target.start)
      jumps.goToExcerpt(target.excerpt.id, true)
    }

    const modify = (
      event: KeyboardEvent,
      direction: 'forward' | 'backward',
      unit: 'line' | 'character' | 'word' | 'lineboundary',
    ) => {
      const { focus, anchor } = here()
      selection.moveTo(anchor, focus)
      document.getSelection()?.modify(event.shiftKey ? 'extend' : 'move', direction, unit)
      const at = page.current === null ? undefined : selectedOffsets(page.current, blocks)
      if (at === undefined) return selection.moveTo(focus, focus)
      keepInView(scroller.current, page.current, blocks, at.focus)
      const hint = links.hint(at.focus, at.focus)
      if (hint !== '' && hint !== links.hint(focus, focus)) announce(hint)
    }

    return (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, .card-form, [role="listbox"]')) return
      const isButton = target.closest('button, a[href]') !== null
      const { selected } = reader.get()
      const excerpt = activeExcerpt()
      const done = () => event.preventDefault()

      const arrow = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 } as const
      if (event.key in arrow) {
        const by = arrow[event.key as keyof typeof arrow]
        const isAcross = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
        done()
        if (event.altKey) return isAcross ? bySentence(by, event.shiftKey) : byBlock(by, event.shiftKey)
        const direction = by === 1 ? 'forward' : 'backward'
        return modify(event, direction, isAcross ? (event.ctrlKey ? 'word' : 'character') : 'line')
      }
      if ((event.key === 'Home' || event.key === 'End') && !event.ctrlKey) {
        done()
        return modify(event, event.key === 'Home' ? 'backward' : 'forward', 'lineboundary')
      }
      if (event.key === 'Escape') {
        if (selected !== undefined) selection.clear()
        else if (excerpt !== undefined) {
          activate(undefined)
          page.current?.focus({ preventScroll: true })
        } else return
        return done()
      }
      if (isButton && (event.key === 'Enter' || event.key === ' ')) return
      if (event.key === 'Backspace' && links.back()) return done()
      const { start, end } = selected ?? { start: here().focus, end: here().focus }
      if (event.key === 'Enter' && (excerpt === undefined || selected !== undefined) && links.followIn(start, end))
        return done()
      if (event.key === 'Enter' && excerpt !== undefined && selected === undefined) {
        done()
        return openCard(excerpt.id, 'comment')
      }
      if (event.key === 'Delete' && excerpt !== undefined && selected === undefined) {
        done()
        page.current?.focus({ preventScroll: true })
        return void removeExcerpts([excerpt], labelOf(codes.code(excerpt.code), excerpt.code))
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return
      if (selected !== undefined) {
        const chosen = codes.inUse.find((one) => isKey(event.nativeEvent, one.key))
        if (chosen === undefined) return
        done()
        return code(chosen.id)
      }
      if (isKey(event.nativeEvent, 'n')) step(1)
      else if (isKey(event.nativeEvent, 'p')) step(-1)
      else if (isKey(event.nativeEvent, 'f')) {
        if (!links.followIn(start, end)) announce(say.spans.noLink)
      } else if (isKey(event.nativeEvent, 'g')) openDialog({ kind: 'go-to' })
      else if (excerpt !== undefined && isKey(event.nativeEvent, 'q')) cite(excerpt, 'quotation')
      else if (excerpt !== undefined && isKey(event.nativeEvent, 'w')) cite(excerpt, 'paraphrase')
      else if (excerpt !== undefined && isKey(event.nativeEvent, 'e')) openCard(excerpt.id)
      else if (codes.inUse.some((one) => isKey(event.nativeEvent, one.key)) && event.key !== '?') announce(say.select)
      else return
      done()
    }
  }, [page, scroller, blocks, marked, selection, jumps, links, codes, code])

  return { onKeyDown, code }
}

/** The excerpt to go to from a place where none is active. */
function nearest(marked: readonly Marked[], offset: number, by: 1 | -1): number {
  return by === 1 ? marked.findIndex((one) => one.start >= offset) : marked.findLastIndex((one) => one.start < offset)
}

/** Where the first block in view begins. */
function firstInView(page: HTMLElement | null, scroller: HTMLElement | null, blocks: readonly SourceBlock[]): number {
  if (page === null || scroller === null) return 0
  const top = scroller.getBoundingClientRect().top
  const holders = page.querySelectorAll<HTMLElement>('[data-block]')
  let low = 0
  let high = holders.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle]?.getBoundingClientRect().bottom ?? 0) > top + 10) high = middle
    else low = middle + 1
  }
  return blocks[Number(holders[low]?.dataset.block ?? 0)]?.start ?? 0
}

/** Scrolls just as far as needed to see a place, with room for a line or two around it. */
function keepInView(
  scroller: HTMLElement | null,
  page: HTMLElement | null,
  blocks: readonly SourceBlock[],
  offset: number,
): void {
  const block = page?.querySelector(`[data-block="${blockAt(blocks, offset)}"]`)
  if (scroller === null || block == null) return
  const focus = document.getSelection()
  const range = focus?.rangeCount ? focus.getRangeAt(0).cloneRange() : undefined
  if (focus?.focusNode != null && range !== undefined) range.setStart(focus.focusNode, focus.focusOffset)
  range?.collapse(true)
  const rect = range?.getClientRects()[0] ?? block.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (rect.top < view.top + 50) scroller.scrollTop -= view.top + 80 - rect.top
  else if (rect.bottom > view.bottom - 70) scroller.scrollTop += rect.bottom - view.bottom + 110
}
