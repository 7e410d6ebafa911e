import { useState } from 'react'
import { INTERFACE_LANGUAGES, OWN_NAMES, readLanguageChoice } from '../../shared/interface-language.ts'
import { remember } from '../api/acts.ts'
import { usePreferences } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { changeLanguage } from './change-language.ts'
import { closeDialog } from './moves.ts'
import { OwnWords } from './own-words.tsx'
import { applyTheme, readTheme, THEMES } from './theme.ts'

const say = words.guide.preferences

export function PreferencesDialog() {
  const { preferences } = usePreferences()
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={closeDialog}
      size="small"
      foot={
        <Button look="main" onPress={closeDialog}>
          {words.frame.close}
        </Button>
      }
    >
      <WriterField stored={typeof preferences.writer === 'string' ? preferences.writer : ''} />
      <Select
        label={say.theme}
        value={readTheme(preferences.theme)}
        choices={THEMES.map((theme) => ({ value: theme, label: say.themes[theme] }))}
        onChange={(value) => {
          const theme = readTheme(value)
          applyTheme(theme)
          remember('theme', theme)
        }}
      />
      <Select
        label={say.language}
        value={readLanguageChoice(preferences.language)}
        choices={[
          { value: 'system', label: say.themes.system },
          ...INTERFACE_LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language] })),
        ]}
        onChange={(value) => void changeLanguage(readLanguageChoice(value))}
        hint={say.languageHint}
      />
      <OwnWords />
    </Dialog>
  )
}

/** Who works here. Kept when the field is left, not at every letter. */
function WriterField({ stored }: { readonly stored: string }) {
  const [name, setName] = useState<string>()
  return (
    <TextField
      label={say.writer}
      hint={say.writerHint}
      value={name ?? stored}
      maxLength={200}
      onChange={setName}
      onBlur={() => name !== undefined && name.trim() !== stored && remember('writer', name.trim())}
    />
  )
}
