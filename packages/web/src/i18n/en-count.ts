export const number = (value: number): string => value.toLocaleString('en-GB')

export const plural = (count: number, one: string, several = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : several}`
