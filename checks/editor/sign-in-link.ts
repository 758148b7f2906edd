import type { ChildProcess } from 'node:child_process'

/** The link that the service prints when it starts. */
export function signInLink(service: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    const listen = (chunk: Buffer): void => {
      told += chunk
      const link = /http:\/\/\S+\/sign-in\?token=\S+/u.exec(told)?.[0]
      if (link !== undefined) resolve(link)
    }
    service.stdout?.on('data', listen)
    service.stderr?.on('data', listen)
    service.once('exit', () => reject(new Error(`The service ended: ${told.slice(0, 500)}`)))
  })
}
