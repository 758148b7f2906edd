import { type Alteration, swaps } from '../alteration.ts'

/** Two facts that only stand side by side made cause and effect. */
export const cause: Alteration = {
  kind: 'cause',
  alter({ text, next }, { pick }) {
    const found: string[] = [
      ...swaps(text, /(?<!\p{L})après (la |le |l['’]|une? )(?=\p{L})/gu, ([, article = '']) =>
        causeOf(article),
      ),
      ...swaps(text, /(?<!\p{L})depuis (la |une? )(?=\p{L}{5,})/gu, ([, article = '']) => causeOf(article)),
      ...swaps(
        text,
        /(?<=\p{L}), (?:mais|et|alors que|tandis que) (?=(?:le|la|les|elle|il|ils|elles|un|une|sa|son) )/gu,
        () => ' parce que ',
      ),
    ]
    const plain = /^(?:Les?|La|L['’]|Une?|Des|Son|Sa|Ses|Elle|Il|Ils) /u
    if (
      next !== undefined &&
      !/["«»]/u.test(text + next) &&
      plain.test(next) &&
      text.length + next.length < 260
    ) {
      const joined = next.charAt(0).toLowerCase() + next.slice(1)
      found.push(
        `${text.replace(/\.$/u, '')} ${pick(['parce que', 'car'])} ${joined}`.replace(
          /parce que (?=[aeiouyéèêàâ])/u,
          'parce qu’',
        ),
      )
    }
    return found
  },
}

const causeOf = (article: string): string =>
  article === 'le '
    ? 'à cause du '
    : article.startsWith('u')
      ? `à cause d’${article}`
      : `à cause de ${article}`
