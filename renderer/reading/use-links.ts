import { type RefObject, useMemo, useRef } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import { announce } from '../ui/announce.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { targetOfLink } from './links.ts'
import { linksBetween, type TextLink, targetOfTextLink } from './text-links.ts'
import { blockAt } from './text-map.ts'
import type { Jumps } from './use-jumps.ts'
import type { Selected } from './use-selected.ts'

const say = words.reading.spans

/** As many ways back as anyone goes. */
const MOST_BACK = 50

export interface Links {
  /** Goes where an element of the page leads. */
  readonly follow: (element: HTMLElement) => void
  /** Goes where the first link of a passage leads. @returns false when there is none */
  readonly followIn: (start: number, end: number) => boolean
  /** Goes back to where the last link was followed. @returns false when none was */
  readonly back: () => boolean
  /** What to say of the links in a passage; nothing when there are none. */
  readonly hint: (start: number, end: number) => string
}

interface Setting {
  readonly page: RefObject<HTMLElement | null>
  readonly blocks: readonly SourceBlock[]
  readonly jumps: Jumps
  readonly selection: Selected
}

/** Following what a text refers to, and the way back. */
export function useLinks({ page, blocks, jumps, selection }: Setting): Links {
  const from = useRef<number[]>([])
  return useMemo(() => {
    const addressAt = (offset: number) => blocks[blockAt(blocks, offset)]?.address ?? ''
    const arrive = (offset: number) => {
      jumps.goTo(offset)
      selection.moveTo(offset, offset)
      page.current?.focus({ preventScroll: true })
    }
    const go = (start: number, target: number | undefined) => {
      if (target === undefined) return announce(say.nowhere)
      from.current = [...from.current, start].slice(-MOST_BACK)
      arrive(target)
      announce(say.arrived(addressAt(target)))
    }
    return {
      follow: (element) => {
        const holder = element.dataset.from ?? element.closest<HTMLElement>('[data-block]')?.dataset.block
        go(selection.caret ?? blocks[Number(holder)]?.start ?? 0, targetOfLink(element, blocks))
      },
      followIn: (start, end) => {
        const [link] = linksBetween(blocks, start, end)
        if (link === undefined) return false
        if (link.kind === 'link') void copyAddress(link.value)
        else go(link.start, targetOfTextLink(link, blocks))
        return true
      },
      back: () => {
        const offset = from.current.pop()
        if (offset === undefined) return false
        arrive(offset)
        announce(say.backAt(addressAt(offset)))
        return true
      },
      hint: (start, end) => {
        const named = linksBetween(blocks, start, end).filter(({ kind }) => kind !== 'term-use' && kind !== 'note-back')
        return named.length === 0 ? '' : say.links(named.map(nameOf))
      },
    }
  }, [page, blocks, jumps, selection])
}

const nameOf = ({ kind, value }: TextLink): string => (kind === 'note-reference' ? say.noteNamed(value) : value)

/** Nothing is opened from here: the app is offline, and the text of a stranger chose the address. */
async function copyAddress(address: string): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(address).then(
    () => true,
    () => false,
  )
  showToast(isCopied ? say.copied(address) : address, { about: 'address' })
}
