import { FileRefused } from '../../../shared/source/file-refused.ts'
import { drawPages } from '../drawing/draw-pages.ts'
import type { FromDrawer, ToDrawer } from '../drawing/drawing-child.ts'
import { DRAWING_LIMITS } from '../drawing/limits.ts'
import { parentOfProcess } from '../parent-of-process.ts'
import { watchOwnMemory } from '../reading/watch-own-memory.ts'

const draw = drawPages()

async function answerTo({ number, order }: ToDrawer): Promise<FromDrawer> {
  try {
    return { number, type: 'drawn', drawn: await draw(order) }
  } catch (error) {
    const sentence =
      error instanceof FileRefused
        ? error.message
        : 'This page is damaged and could not be drawn. Its text, as far as it was read, stands beside.'
    return { number, type: 'refused', sentence }
  }
}

watchOwnMemory(DRAWING_LIMITS.memoryBytes)
// One page after the other: two at once would need the memory of both.
let last: Promise<void> = Promise.resolve()
const parent = parentOfProcess<ToDrawer, FromDrawer>()
parent.onMessage((message) => {
  last = last.then(async () => parent.tell(await answerTo(message)))
})
