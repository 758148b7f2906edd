/** What is still under way at each host. */
const last = new Map<string, Promise<unknown>>()

/** Runs a request when no other to the same host is under way: in the order of the calls. */
export function oneAtATime<Result>(address: string, request: () => Promise<Result>): Promise<Result> {
  const host = URL.canParse(address) ? new URL(address).host : address
  const before = last.get(host) ?? Promise.resolve()
  const own = before.then(request, request)
  last.set(host, own)
  const clean = () => {
    if (last.get(host) === own) last.delete(host)
  }
  own.then(clean, clean)
  return own
}
