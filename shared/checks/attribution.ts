const SAID_EN =
  'said|says|added|adds|noted|notes|stated|states|stressed|underlined|confirmed|reiterated|acknowledged|told|declared|explained|replied|repeated|announced'
const SAID_FR =
  'dit|ajouté|noté|affirmé|déclaré|souligné|confirmé|indiqué|reconnu|réaffirmé|précisé|expliqué|répondu|rappelé|répété|annoncé'

const BEFORE = {
  en: new RegExp(`^[^,;.]{2,70}\\s(?:${SAID_EN})(?:\\s[^,;.]{2,40})?\\sthat\\s|^According to [^,]{2,80},\\s`, 'iu'),
  fr: new RegExp(
    `^[^,;.]{2,70}\\s(?:a|ont)\\s(?:${SAID_FR})(?:\\s[^,;.]{2,40})?\\s(?:que\\s|qu[’'])|^(?:Selon|D[’']après) [^,]{2,80},\\s`,
    'iu',
  ),
} as const

const AFTER = {
  en: new RegExp(
    `,\\saccording to\\s[^,;]{2,60}[.\\s]*$|,[”"]?\\s(?:(?:${SAID_EN})\\s[^;]*|[^,.;]{2,60}\\s(?:${SAID_EN})(?:\\s[^;]{2,60})?)[.\\s]*$`,
    'iu',
  ),
  fr: new RegExp(`,\\s(?:selon|d[’']après)\\s[^,;]{2,60}[.\\s]*$|,\\s(?:a|ont)\\s(?:${SAID_FR})(?!\\p{L})[^;]*$`, 'iu'),
} as const

/** What is said, without who said it: "the text stays" of "The Minister said that the text stays". */
export const withoutSpeaker = (sentence: string, language: 'en' | 'fr'): string =>
  sentence.replace(BEFORE[language], '').replace(AFTER[language], '.')
