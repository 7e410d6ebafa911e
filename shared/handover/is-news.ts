/** Whether something comes of an item of a hand-over that stands so beside what is here. */
export const isNews = ({ standing }: { readonly standing: string }): boolean =>
  standing !== 'same' && standing !== 'changed-here'
