import { useEffect, useState } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import type { WorkId } from '../../shared/id.ts'
import type { SheetModel } from '../../shared/word/sheets/sheet-model.ts'
import { RequestFailure, sentenceOf } from '../api.ts'
import { cancelWork, previewExport, useHouseStyles } from '../note/note-queries.ts'

export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly sheets: SheetModel; readonly messages: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string }

/** Milliseconds that choices rest before they are drawn: someone who tries one after the other waits for the last only. */
const REST = 350

/** The pages of what is chosen. What was asked for before is cancelled as soon as something else is chosen. */
export function usePreview(order: Input<'export.preview'> | undefined): Preview {
  // The styles chosen of a house's file are no part of the order, and change its pages all the same.
  const styles = useHouseStyles(order?.houseStyle !== undefined)
  const [preview, setPreview] = useState<Preview>({ kind: 'none' })
  const key = order && JSON.stringify(order)
  const look = styles && JSON.stringify(styles.uses)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is another preview of the same order
  useEffect(() => {
    if (key === undefined) return
    const workId = crypto.randomUUID() as WorkId
    let isAsked = false
    let isWanted = true
    setPreview({ kind: 'waiting' })
    const ask = async () => {
      isAsked = true
      try {
        const { sheets, messages } = await previewExport({ ...(JSON.parse(key) as Input<'export.preview'>), workId })
        if (isWanted) setPreview({ kind: 'ready', sheets, messages })
      } catch (error) {
        if (!isWanted || (error instanceof RequestFailure && error.code === 'cancelled')) return
        setPreview({ kind: 'failed', why: sentenceOf(error) })
      } finally {
        isAsked = false
      }
    }
    const timer = setTimeout(() => void ask(), REST)
    return () => {
      isWanted = false
      clearTimeout(timer)
      if (isAsked) cancelWork(workId).catch(() => undefined)
    }
  }, [key, look])
  return key === undefined ? { kind: 'none' } : preview
}
