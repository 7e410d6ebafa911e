import { useState } from 'react'
import { connectedBridge, sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { momentInWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { type Recognised, recogniseFile } from './export-queries.ts'

const say = words.exporting

/** Says of any file whether it is, byte for byte, one that went out. */
export function RecogniseFile() {
  const [said, setSaid] = useState<string>()
  const choose = async () => {
    const [file] = await connectedBridge().chooseFiles(ENDINGS)
    if (file === undefined) return
    if (!file.reply.ok) return setSaid(coreSentence(file.reply.error.sentence))
    try {
      setSaid(sentenceFor(await recogniseFile(file.reply.value.id)))
    } catch (error) {
      setSaid(sentenceOf(error))
    }
  }
  return (
    <div className="export-recognise">
      <Button onPress={() => void choose()}>{say.recognise}</Button>
      <p role="status">{said ?? say.recogniseHint}</p>
    </div>
  )
}

const ENDINGS = ['docx', 'pdf', 'html', 'md', 'txt', 'csv', 'xlsx', 'json', 'jsonld', 'qdc', 'qdpx', 'zip', 'sealed']

function sentenceFor({ name, same, otherBytes }: Recognised): string {
  const [first] = same
  if (first !== undefined) return say.isExported(name, first.fileName, momentInWords(first.madeAt))
  const [other] = otherBytes
  return other === undefined ? say.isNotExported(name) : say.isOtherBytes(name, momentInWords(other.madeAt))
}
