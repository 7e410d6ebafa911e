/** Whether a name only says whose, where or with whom something is: "India's", "in Canada", "du Canada". */
export const isPossessive = (text: string, start: number, words: string): boolean =>
  /^[’']s?\b/u.test(text.slice(start + words.length)) ||
  /(?:\b(?:of|in|to|from|with|between|for|under)|(?<!\p{L})(?:de|du|des|en|au|aux|avec|entre))\s(?:the\s|la\s|le\s)?$/iu.test(
    text.slice(0, start),
  ) ||
  (/(?:d[’']|l[’'])$/iu.test(text.slice(0, start)) && /(?:de|d[’'])\s?l?[’']?$/iu.test(text.slice(0, start)))
