import { InputError } from '@intertitre/core'
import { fetchPublic } from '../net/fetch-public.ts'

/**
 * The page of a target's item as readers get it; undefined, with a remark, where it cannot be had. What the
 * target says where the page is may lead into a private network only where the target itself is.
 */
export async function readPublicPage(
  url: string,
  target: string,
  remarks: Set<string>,
): Promise<string | undefined> {
  try {
    const { status, body } = await fetchPublic(url, { privateHost: new URL(target).hostname })
    if (status === 200) return Buffer.from(body).toString('utf8')
    remarks.add(`the page ${url} could not be looked at: it answers ${status}`)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    remarks.add(`the page ${url} could not be looked at: ${error.message.replace(/\.$/u, '')}`)
  }
  return undefined
}
