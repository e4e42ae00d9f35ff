// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { ArticleBody } from '../../components/article/ArticleBody'
import { ShownArticle } from '../../components/article/ShownArticle'
import { correct } from '../../lib/corrections'
import { wordsOf } from '../../lib/facts/words'
import { article, summary } from '../support/reading'
import { violations } from './axe'

afterEach(cleanup)

const { facts } = correct(article, summary, [])
const same = (text: string) => ({ text, at: (offset: number) => offset })

const html = article.paragraphs
  .map((text, n) => `<p data-paragraph="${n}">${text.replace('岚州市', '<strong>岚州</strong>市')}</p>`)
  .join('')

function draw(pictures: string[] = [], more = '') {
  const onFind = vi.fn()
  const whole = { ...article, html: html + more }
  const drawn = render(
    <ArticleBody
      article={whole}
      words={wordsOf(whole, same)}
      facts={facts}
      current={null}
      pictures={new Set(pictures)}
      onFind={onFind}
    />,
  )
  return { ...drawn, onFind }
}

test('each block holds exactly its paragraph, whatever tags and marks split it', () => {
  const { container } = draw()
  const blocks = [...container.querySelectorAll('[data-paragraph]')].map((block) => block.textContent)
  expect(blocks).toEqual(article.paragraphs)
})

test('marked words lead to their facts, by pointer and by keyboard', () => {
  const { onFind } = draw()
  const mark = screen.getByText('温若谷')
  fireEvent.click(mark)
  expect(onFind).toHaveBeenLastCalledWith([expect.stringMatching(/^signatory@/)], false)
  fireEvent.keyDown(mark, { key: 'Enter' })
  expect(onFind).toHaveBeenLastCalledWith([expect.stringMatching(/^signatory@/)], true)
})

test('a fact whose words are split by tags is one stop for the keyboard', () => {
  const { container } = draw()
  const party = facts.find(({ kind }) => kind === 'party')?.key
  expect(container.querySelectorAll(`[data-opens~="${party}"]`)).toHaveLength(1)
})

test('a picture that the page has not loaded is not loaded by us', () => {
  const { container } = draw(
    ['https://a.example/c.png'],
    '<figure><img src="https://a.example/b.png" alt="签约现场"></figure>',
  )
  expect(container.querySelector('img')).toBeNull()
  expect(screen.getByRole('link', { name: '签约现场' })).toBeTruthy()
})

test('a picture that the page has loaded is shown', () => {
  const { container } = draw(
    ['https://a.example/b.png'],
    '<img src="https://a.example/b.png" alt="签约现场">',
  )
  expect(container.querySelector('img')?.getAttribute('src')).toBe('https://a.example/b.png')
})

test('nothing is a violation for axe', async () => {
  const { container } = draw()
  expect(await violations(container)).toEqual([])
})

test('words of the headline lead to their facts like any others', () => {
  const onFind = vi.fn()
  const evidence = { paragraph: -1, start: 0, end: 3 }
  const { container } = render(
    <ShownArticle
      article={article}
      words={wordsOf(article, same)}
      lang="zh-Hans"
      tag="en"
      facts={[{ key: 'party@-1:0-3', kind: 'party', index: 0, evidence }]}
      current={null}
      pictures={new Set()}
      onFind={onFind}
    >
      <span>2 minutes</span>
    </ShownArticle>,
  )
  expect(container.querySelector('h1')?.textContent).toBe(article.title)
  fireEvent.click(screen.getByText(article.title.slice(0, 3)))
  expect(onFind).toHaveBeenLastCalledWith(['party@-1:0-3'], false)
})
