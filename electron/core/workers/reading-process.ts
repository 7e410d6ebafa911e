import { placeBlocks } from '../../../shared/source/canonical.ts'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import { parentOfProcess } from '../parent-of-process.ts'
import { READING_LIMITS } from '../reading/limits.ts'
import { readFile } from '../reading/read-file.ts'
import type { FromChild, ToChild } from '../reading/reading-child.ts'
import { watchOwnMemory } from '../reading/watch-own-memory.ts'
import type { Comparison } from '../reviewing/review-returned-file.ts'

const parent = parentOfProcess<ToChild, FromChild>()
const { tell } = parent

function refusalOf(error: unknown): FromChild {
  if (error instanceof FileRefused) return { type: 'refused', code: error.code, sentence: error.message }
  const tooDeep = error instanceof RangeError
  return {
    type: 'refused',
    code: 'unreadable',
    sentence: tooDeep
      ? 'The file is nested more deeply than can be read safely. Nothing was imported.'
      : 'The file could not be read: its content does not follow its format. Nothing was imported. Open it in the program it came from, save it again, and try once more.',
  }
}

/** Blocks in one message: about 200 KB, unpacked in a few milliseconds. */
const AT_ONCE = 250

async function readSource({ file, textBytes }: Extract<ToChild, { type: 'read' }>): Promise<void> {
  const reading = await readFile(file, { textBytes, onProgress: (progress) => tell({ type: 'progress', progress }) })
  const blocks = placeBlocks(reading.blocks)
  for (let from = 0; from < blocks.length; from += AT_ONCE) {
    tell({ type: 'blocks', blocks: blocks.slice(from, from + AT_ONCE) })
  }
  tell({ type: 'done', reading: { ...reading, blocks: [] } })
}

/** What the returned file is to be compared with comes in a message of its own. */
const comparison = Promise.withResolvers<Comparison>()

async function readReview({ file }: Extract<ToChild, { type: 'review' }>): Promise<void> {
  const { reviewReturnedFile } = await import('../reviewing/review-returned-file.ts')
  const reviewed = await reviewReturnedFile(file, {
    compareWith: (fingerprint) => {
      tell({ type: 'fingerprint', fingerprint })
      return comparison.promise
    },
    onProgress: (done, total) => tell({ type: 'progress', progress: { done, total } }),
  })
  tell({ type: 'reviewed', reviewed })
}

async function readForeign({ file }: Extract<ToChild, { type: 'exchange' }>): Promise<void> {
  const { readExchange } = await import('../reading/exchange/read-exchange.ts')
  tell({ type: 'exchanged', exchange: await readExchange(file) })
}

async function readHanded({ file, passphrase }: Extract<ToChild, { type: 'handover' }>): Promise<void> {
  const { readHandover } = await import('../reading/handover/read-handover.ts')
  const read = await readHandover(file, passphrase, {
    onText: (text) => tell({ type: 'handed-text', text }),
    onFile: (sha256, bytes) => tell({ type: 'handed-file', sha256, bytes }),
    onProgress: (done, total) => tell({ type: 'progress', progress: { done, total } }),
  })
  tell({ type: 'handed', read })
}

async function receive(message: ToChild): Promise<void> {
  try {
    if (message.type === 'compare') comparison.resolve(message.comparison)
    else if (message.type === 'review') await readReview(message)
    else if (message.type === 'handover') await readHanded(message)
    else if (message.type === 'exchange') await readForeign(message)
    else await readSource(message)
  } catch (error) {
    tell(refusalOf(error))
  }
}

watchOwnMemory(READING_LIMITS.memoryBytes)
parent.onMessage((message) => void receive(message))
