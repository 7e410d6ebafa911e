import { describe, expect, it } from 'vitest'
import { chosenLanguage, localeOf, readLanguageChoice } from '../../shared/interface-language.ts'

describe('the language of the interface', () => {
  it('is the one that was chosen, and otherwise the first of the computer that the app speaks', () => {
    expect(chosenLanguage('en', ['fr-CA'])).toBe('en')
    expect(chosenLanguage('system', ['de-DE', 'en-IN'])).toBe('en')
    expect(chosenLanguage('system', ['de-DE'])).toBe('en')
    expect(chosenLanguage('system', ['de-DE', 'fr-CA', 'en-CA'])).toBe('fr')
    expect(chosenLanguage('system', [])).toBe('en')
  })

  it('is the computer’s where the setting says nothing the app knows', () => {
    expect(readLanguageChoice(undefined)).toBe('system')
    expect(readLanguageChoice('tlh')).toBe('system')
    expect(readLanguageChoice('en')).toBe('en')
  })

  it('writes dates as the country does that the computer names with it', () => {
    expect(localeOf('en', ['fr-CA', 'en-GB'])).toBe('en-GB')
    expect(localeOf('en', ['en'])).toBe('en-CA')
    // What Chromium says under a POSIX locale is no language tag.
    expect(localeOf('en', ['en-US@posix'])).toBe('en-CA')
    expect(localeOf('en', ['en-US@posix', 'en-GB'])).toBe('en-GB')
  })
})
