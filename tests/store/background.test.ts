import { describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleStoreMessage } from '../../lib/store/background'
import { openLibrary } from '../../lib/store/database'
import type { Reply, Saved } from '../../lib/store/messages'
import { freshLibrary } from './fresh'
import { sampleArticle, sampleSave } from './sample'

freshLibrary()

const ours = { id: fakeBrowser.runtime.id, url: 'https://news.example.cn/2021/03/26/art_100.html' }

async function ask(message: unknown, sender = ours): Promise<Reply> {
  const reply = handleStoreMessage(message, sender)
  if (!reply) throw new Error('not answered')
  return reply
}

async function entries() {
  return (await openLibrary()).getAll('entries')
}

describe('a message of the page', () => {
  test('that is not for the library is left to others', () => {
    expect(handleStoreMessage({ type: 'something/else' }, ours)).toBeUndefined()
    expect(handleStoreMessage(null, ours)).toBeUndefined()
  })

  test('from another extension is refused', async () => {
    expect(await ask(sampleSave(), { id: 'stranger', url: '' })).toMatchObject({
      ok: false,
      fault: 'refused',
    })
    expect(await entries()).toEqual([])
  })

  test.each([
    ['without an article', { ...sampleSave(), article: undefined }],
    ['with a number for a title', { ...sampleSave(), article: { ...sampleArticle(), title: 7 } }],
    [
      'with a script address',
      { ...sampleSave(), article: { ...sampleArticle(), url: 'javascript:alert(1)' } },
    ],
    ['with an id that is a path', { ...sampleSave(), captureId: '../../../etc' }],
    ['with evidence outside the text', withEvidenceOutside()],
    ['of an unknown kind', { type: 'store/wipe' }],
  ])('%s is refused and changes nothing', async (_name, message) => {
    expect(await ask(message)).toMatchObject({ ok: false, fault: 'invalid' })
    expect(await entries()).toEqual([])
  })
})

function withEvidenceOutside() {
  const save = sampleSave()
  const evidence = { paragraph: 0, start: 0, end: 9_999 }
  return { ...save, summary: { ...save.summary, place: { text: '临溪', evidence } } }
}

describe('saving', () => {
  test('keeps article, evidence with its words, digest, address and block', async () => {
    const reply = await ask(sampleSave())
    expect(reply).toMatchObject({ ok: true, status: 'saved', copies: [] })
    const [entry] = await entries()
    expect(entry?.reading.pageUrl).toBe(ours.url)
    expect(entry?.reading.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(entry?.reading.block?.byteLength).toBeGreaterThan(0)
    expect(entry?.reading.summary.signatories[0]?.evidence).toMatchObject({
      quote: '甲平川',
      prefix: '3月25日，青湖省水务厅厅长',
    })
  })

  test('the same capture again changes nothing and gives the same answer', async () => {
    const save = sampleSave()
    const first = (await ask(save)) as Saved
    const again = (await ask(save)) as Saved
    expect(again).toMatchObject({ status: 'already', id: first.id, savedAt: first.savedAt })
    expect(await entries()).toHaveLength(1)
  })

  test('two tabs at once keep the page once', async () => {
    const replies = (await Promise.all([ask(sampleSave()), ask(sampleSave())])) as Saved[]
    expect(replies.map((reply) => reply.status).sort()).toEqual(['already', 'saved'])
    expect(await entries()).toHaveLength(1)
  })

  test('a page that has changed is offered, and kept as a new version with the old one behind it', async () => {
    const first = (await ask(sampleSave())) as Saved
    const article = sampleArticle({ paragraphs: ['3月25日的签署改期举行，具体时间另行通知。'] })
    const found = await ask({ type: 'store/find', article })
    expect(found).toMatchObject({ entry: { id: first.id, changed: true } })
    expect(await ask(sampleSave({ article }))).toMatchObject({ status: 'changed', id: first.id })
    expect(await ask(sampleSave({ article, into: first.id }))).toMatchObject({
      status: 'version',
      id: first.id,
    })
    const [entry] = await entries()
    expect(entry?.reading.article.paragraphs).toEqual(article.paragraphs)
    const versions = await (await openLibrary()).getAll('versions')
    expect(versions.map(({ number, article: old }) => [number, old.paragraphs.length])).toEqual([[1, 3]])
  })

  test('a repost under another address, in the other script, is offered as a copy', async () => {
    const first = (await ask(sampleSave())) as Saved
    const url = 'https://other.example.cn/repost.html'
    const article = sampleArticle({
      url,
      paragraphs: [
        '3月25日，青湖省水務廳廳長甲平川與臨溪市市長乙望舒在臨溪簽署《共建節水城市合作備忘錄》。',
        '根據備忘錄，青湖省水務廳將支持臨溪市實施灌區節水改造，三年內安排資金1.2億元。',
        '臨溪市人民政府將完善水價機制，關停超采水井。',
      ],
    })
    const reply = await ask({ type: 'store/find', article }, { ...ours, url })
    expect(reply).toMatchObject({ entry: null, copies: [{ id: first.id }] })
  })

  test('a full disk is told and leaves nothing half saved', async () => {
    const db = await openLibrary()
    const full = new DOMException('no space', 'QuotaExceededError')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(
      this: IDBObjectStore,
    ) {
      if (this.name === 'texts') throw full
      return this.add({ id: 'x', ...({} as object) })
    })
    expect(await ask(sampleSave())).toMatchObject({ ok: false, fault: 'full' })
    put.mockRestore()
    for (const store of ['entries', 'cards', 'texts', 'pending'] as const) {
      expect(await db.count(store)).toBe(0)
    }
  })

  test('corrections are kept beside the machine’s reading', async () => {
    const { id } = (await ask(sampleSave())) as Saved
    const corrections = [{ act: 'check', fact: 'party@0:6-12' }]
    expect(await ask({ type: 'store/correct', id, corrections })).toEqual({ ok: true })
    const [entry] = await entries()
    expect(entry?.hand.corrections).toEqual(corrections)
    expect(entry?.reading.summary.parties[0]?.name).toBe('青湖省水务厅')
    expect(await ask({ type: 'store/correct', id: 'not-there-0', corrections })).toMatchObject({
      fault: 'gone',
    })
  })
})
