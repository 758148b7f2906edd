import { lockFolder } from '../store/folder-lock.ts'

/** Takes the folder named, says so or why not, and keeps it until it is killed or its input ends. */
try {
  await lockFolder(process.argv[2] ?? '')
  process.stdout.write('held\n')
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
}
process.stdin.resume()
