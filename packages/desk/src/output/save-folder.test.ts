import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveFolder } from './save-folder.ts'

const FILES = new Map([
  ['article.html', '<p>été'],
  ['article.md', 'été'],
])

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'intertitre-save-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

test('saveFolder makes the folder, and those above it', () => {
  saveFolder(join(root, 'a/b'), FILES)
  expect(contents(join(root, 'a/b'))).toEqual(Object.fromEntries(FILES))
  expect(readdirSync(join(root, 'a'))).toEqual(['b'])
  expect(statSync(join(root, 'a/b')).mode).toBe(statSync(join(root, 'a')).mode)
})

test('saveFolder replaces its files and keeps the others', () => {
  writeFileSync(join(root, 'article.html'), 'old')
  writeFileSync(join(root, 'photo.jpg'), 'photo')
  saveFolder(root, FILES)
  expect(contents(root)).toEqual({ ...Object.fromEntries(FILES), 'photo.jpg': 'photo' })
})

test('saveFolder writes to where a link leads', () => {
  mkdirSync(join(root, 'real'))
  symlinkSync(join(root, 'real'), join(root, 'link'))
  saveFolder(join(root, 'link'), FILES)
  expect(contents(join(root, 'real'))).toEqual(Object.fromEntries(FILES))
})

test('saveFolder leaves all old files where one cannot be replaced', () => {
  writeFileSync(join(root, 'article.html'), 'old')
  mkdirSync(join(root, 'article.md'))
  expect(() => saveFolder(root, FILES)).toThrow(/article\.md, but it is a folder/u)
  expect(readdirSync(root)).toEqual(['article.html', 'article.md'])
  expect(readFileSync(join(root, 'article.html'), 'utf8')).toBe('old')
})

test('saveFolder refuses a file, and a folder below one', () => {
  writeFileSync(join(root, 'file'), 'old')
  expect(() => saveFolder(join(root, 'file'), FILES)).toThrow(
    /expected a folder to write to, but .*file is a file/u,
  )
  expect(() => saveFolder(join(root, 'file/below'), FILES)).toThrow(/is a file/u)
  expect(contents(root)).toEqual({ file: 'old' })
})

test('saveFolder refuses a place where nothing can be made', () => {
  expect(() => saveFolder('/proc/nowhere/article', FILES)).toThrow(/expected a folder to write to, but/u)
  expect(existsSync('/proc/nowhere')).toBe(false)
})
