import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, it } from 'vitest'
import { answers, refresh } from '../../../renderer/api/events.ts'
import type { NoteId } from '../../../shared/id.ts'

afterEach(() => answers.clear())

/** Watches a list that a library answers; each call of `reply` lets the oldest open question have its answer. */
function watching(name: string) {
  const open: ((value: readonly string[]) => void)[] = []
  let asked = 0
  const observer = new QueryObserver(answers, {
    queryKey: [name, {}],
    queryFn: () => {
      asked += 1
      return new Promise<readonly string[]>((resolve) => open.push(resolve))
    },
  })
  const stop = observer.subscribe(() => undefined)
  return {
    asked: () => asked,
    data: () => observer.getCurrentResult().data,
    stop,
    reply: async (value: readonly string[]) => {
      open.shift()?.(value)
      await new Promise((resolve) => setTimeout(resolve, 5))
    },
  }
}

const changed = { kind: 'changed', what: 'notes', noteId: 'n' as NoteId } as const

it('an answer that was known is asked for again when an event touches it', async () => {
  const list = watching('snapshot.list')
  await list.reply([])
  refresh(changed)
  await list.reply(['kept'])
  expect(list.data()).toEqual(['kept'])
  list.stop()
})

it('a first answer that was given before the change is not believed after it', async () => {
  const list = watching('snapshot.list')
  refresh(changed)
  await list.reply([])
  await list.reply(['kept'])
  expect(list.asked()).toBe(2)
  expect(list.data()).toEqual(['kept'])
  list.stop()
})

it('an answer that the event does not touch is left alone', async () => {
  const list = watching('template.list')
  await list.reply(['memo'])
  refresh(changed)
  await list.reply(['other'])
  expect(list.asked()).toBe(1)
  list.stop()
})
