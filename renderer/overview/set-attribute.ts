import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import { attempt } from '../api/acts.ts'
import { call } from '../api.ts'

/** Changes one attribute of an excerpt; an empty value takes the attribute away. */
export async function setAttribute(excerpt: Excerpt, attribute: string, value: string): Promise<void> {
  const { [attribute]: _, ...others } = excerpt.attributes
  const attributes = value.trim() === '' ? others : { ...others, [attribute]: value.trim() }
  await attempt(call('excerpt.edit', { excerptId: excerpt.id, attributes }))
}
