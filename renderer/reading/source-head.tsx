import { useEffect, useState } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import type { Source } from '../../shared/source/source.ts'
import { removeSource } from '../collect/source-acts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { goToPassage, openDialog, showAlone, showMiddle } from '../workspace/moves.ts'
import { usePlace, useStore } from '../workspace/use-place.ts'
import { ChangesSwitch } from './changes-switch.tsx'
import { openFind } from './find-bar.tsx'
import { PictureSwitch } from './picture/picture-switch.tsx'
import type { Marked } from './pieces.ts'
import { reader } from './reader-state.ts'

const say = words.reading

/** Which source it is, how far down one has read, and the way to the next excerpt. */
export function SourceHead({
  source,
  blocks,
  marked,
}: {
  readonly source: Source
  readonly blocks: readonly SourceBlock[]
  readonly marked: readonly Marked[]
}) {
  const alone = usePlace((at) => at.alone)
  const active = useStore(reader, (at) => at.active)
  const version = source.versions.find((one) => one.id === source.currentVersionId)
  const earlier = source.versions.at(-2)
  const compare = () => showMiddle({ kind: 'compare', sourceId: source.id })
  const at = marked.findIndex(({ excerpt }) => excerpt.id === active)
  const go = (by: 1 | -1) => {
    const target = marked[at === -1 ? (by === 1 ? 0 : marked.length - 1) : at + by]
    if (target !== undefined) goToPassage(source.id, { excerptId: target.excerpt.id }, false)
  }
  return (
    <div className="pane-head">
      <h2 title={source.title}>{source.shortTitle ?? source.title}</h2>
      <span className="muted">
        {[
          source.versions.length > 1 && version !== undefined ? say.version(version.number) : '',
          source.date === undefined ? '' : inWords(source.date),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <div className="pane-head-end">
        {earlier === undefined ? null : (
          <Button look="quiet" className="pane-head-compare" onPress={compare}>
            {words.versions.compare.open(earlier.number)}
          </Button>
        )}
        <ChangesSwitch blocks={blocks} />
        <PictureSwitch />
        <Position blocks={blocks} />
        <Tooltip says={say.previous} keys="P">
          <IconButton name={say.previous} isDisabled={marked.length === 0 || at === 0} onPress={() => go(-1)}>
            <Icon name="up" />
          </IconButton>
        </Tooltip>
        <Tooltip says={say.next} keys="N">
          <IconButton
            name={say.next}
            isDisabled={marked.length === 0 || at === marked.length - 1}
            onPress={() => go(1)}
          >
            <Icon name="down" />
          </IconButton>
        </Tooltip>
        <Menu
          label={say.more}
          placement="bottom end"
          trigger={
            <IconButton name={say.more}>
              <Icon name="more" />
            </IconButton>
          }
          groups={[
            {
              entries: [
                {
                  id: 'details',
                  label: say.details,
                  onAction: () => showMiddle({ kind: 'details', sourceId: source.id }),
                },
                {
                  id: 'new-version',
                  label: words.versions.add.open,
                  onAction: () => openDialog({ kind: 'new-version', sourceId: source.id }),
                },
                ...(earlier === undefined
                  ? []
                  : [{ id: 'compare', label: words.versions.compare.open(earlier.number), onAction: compare }]),
                {
                  id: 'annotations',
                  label: words.exchange.annotations.open,
                  onAction: () => openDialog({ kind: 'annotations', sourceId: source.id }),
                },
                { id: 'find', label: say.find.open, keys: 'Ctrl+F', onAction: openFind },
                { id: 'go-to', label: say.goTo, keys: 'G', onAction: () => openDialog({ kind: 'go-to' }) },
                {
                  id: 'alone',
                  label: alone === undefined ? say.focus : say.unfocus,
                  keys: 'Ctrl+Shift+F',
                  onAction: () => showAlone(alone === undefined ? 'source' : undefined),
                },
              ],
            },
            {
              entries: [
                { id: 'remove', label: say.remove, look: 'danger' as const, onAction: () => void removeSource(source) },
              ],
            },
          ]}
        />
      </div>
    </div>
  )
}

/** The paragraph at the top of the view, out of how many. */
function Position({ blocks }: { readonly blocks: readonly SourceBlock[] }) {
  const [at, setAt] = useState(1)
  useEffect(() => {
    const scroller = document.querySelector('.source-scroller')
    if (scroller === null || blocks.length === 0) return
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      frame = 0
      const box = scroller.getBoundingClientRect()
      for (const down of [90, 60, 120, 30]) {
        const row = document.elementFromPoint(box.left + box.width / 3, box.top + down)?.closest('.row')
        const block = row?.querySelector<HTMLElement>('[data-block]')?.dataset.block
        if (block !== undefined) return setAt(Number(block) + 1)
      }
    }
    const later = () => {
      // After the frame was painted: asking what stands where would otherwise make it wait.
      frame ||= requestAnimationFrame(() => {
        timer = setTimeout(look)
      })
    }
    scroller.addEventListener('scroll', later, { passive: true })
    later()
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      scroller.removeEventListener('scroll', later)
    }
  }, [blocks])
  return blocks.length === 0 ? null : (
    <span className="pane-head-position">{say.paragraphs(Math.min(at, blocks.length), blocks.length)}</span>
  )
}
