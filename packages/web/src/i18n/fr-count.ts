export const number = (value: number): string => value.toLocaleString('fr-FR')

export const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${Math.abs(count) < 2 ? one : several}`
