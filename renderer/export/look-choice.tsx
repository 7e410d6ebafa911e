import { useState } from 'react'
import { connectedBridge, sentenceOf } from '../api.ts'
import { keepHouseStyle, useHouseStyle } from '../note/note-queries.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import type { ChoiceFormProps } from './choice-form.tsx'
import { HouseStyles } from './house-styles.tsx'

const say = words.exporting

/** The template's own look, or that of the organisation's Word file, which is chosen once and kept in the library. */
export function LookChoice({ choices, choose }: Pick<ChoiceFormProps, 'choices' | 'choose'>) {
  const house = useHouseStyle()
  const [why, setWhy] = useState<string>()
  const isOwn = choices.look === 'own' && house !== undefined

  async function chooseFile(): Promise<void> {
    const [file] = await connectedBridge().chooseFiles(['docx', 'dotx'])
    if (file === undefined) return
    if (!file.reply.ok) return setWhy(coreSentence(file.reply.error.sentence))
    try {
      await keepHouseStyle(file.reply.value.id)
      setWhy(undefined)
      choose({ look: 'own' })
    } catch (error) {
      setWhy(sentenceOf(error))
    }
  }

  return (
    <div className="export-look">
      <Select
        label={say.look}
        value={isOwn ? 'own' : 'built-in'}
        onChange={(value) => choose({ look: value === 'own' ? 'own' : 'built-in' })}
        choices={[
          { value: 'built-in', label: say.builtIn },
          ...(house === undefined ? [] : [{ value: 'own', label: house }]),
        ]}
        hint={isOwn ? say.ownHint : say.builtInHint}
      />
      <Button look="quiet" onPress={() => void chooseFile()}>
        {house === undefined ? say.chooseLook : say.changeLook}
      </Button>
      {why === undefined ? null : (
        <p className="export-wrong" role="alert">
          {why}
        </p>
      )}
      {isOwn ? <HouseStyles /> : null}
    </div>
  )
}
