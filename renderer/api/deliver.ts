import type { Exported } from '../../shared/contract/notes.ts'
import { connectedBridge } from '../api.ts'
import { showToast } from '../ui/toast.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import { showProblem } from './acts.ts'

/** Hands a kept file out where the user wants it, and says what of it did not fit. Who closes the dialog is told nothing. */
export async function deliver({ id, fileName }: Exported, messages: readonly string[] = []): Promise<void> {
  const reply = await connectedBridge().deliver(id)
  if (reply.ok) showToast([words.overview.saved(fileName), ...messages.map(coreSentence)].join(' '))
  else if (reply.error.code !== 'cancelled') showProblem(coreSentence(reply.error.sentence))
}
