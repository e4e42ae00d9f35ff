import { describe, expect, test } from 'vitest'
import { pageMessage, readerMessage } from '../../lib/messages'

describe('messages from a page', () => {
  test.each([
    { type: 'page:room', edge: 'right', size: 400, on: true },
    { type: 'page:sheet', sheet: 'print', on: false },
    { type: 'page:refuse', why: 'pdf' },
    { type: 'page:open', page: 'library' },
    { type: 'page:found' },
  ])('$type comes through, and nothing beside its own fields', (message) => {
    expect(pageMessage({ ...message, css: 'body{display:none}' })).toEqual(message)
  })

  test.each([
    null,
    'page:found',
    [],
    { type: 'page:room', edge: 'right', size: Number.NaN, on: true },
    { type: 'page:room', edge: 'right', size: 1e9, on: true },
    { type: 'page:room', edge: 'left', size: 10, on: true },
    { type: 'page:sheet', sheet: 'body{}', on: true },
    { type: 'page:open', page: 'https://a.example' },
    { type: 'page:refuse', why: 'x' },
    { type: 'store/save' },
  ])('%j does not', (message) => expect(pageMessage(message)).toBeNull())
})

test('a page is told three things and no more', () => {
  expect(readerMessage({ type: 'reader:toggle', more: 1 })).toEqual({ type: 'reader:toggle' })
  expect(readerMessage({ type: 'reader:other' })).toBeNull()
  expect(readerMessage(undefined)).toBeNull()
})
