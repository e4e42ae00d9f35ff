import type { Card } from '../../lib/store/card'

let count = 0

/** The card of an invented signing between two offices. */
export function card(changes: Partial<Card> = {}): Card {
  count++
  const parties = changes.parties ?? [
    { name: '青湖省水务厅', aliases: [] },
    { name: '临溪市人民政府', aliases: [] },
  ]
  return {
    id: `card-${String(count).padStart(4, '0')}`,
    title: '签署合作备忘录',
    source: null,
    url: '',
    publishedAt: '2021-03-26',
    script: 'hans',
    kind: 'signing',
    savedAt: `2026-01-01T00:00:${String(count % 60).padStart(2, '0')}.000Z`,
    updatedAt: '',
    checked: false,
    tags: [],
    hasNote: false,
    copyOf: null,
    date: { text: '3月25日', iso: '2021-03-25' },
    place: '临溪',
    documents: [{ type: '合作备忘录', title: '节水合作备忘录' }],
    people: [
      { name: '甲平川', title: '厅长', represents: '青湖省水务厅', role: 'signatory' },
      { name: '乙望舒', title: '市长', represents: '临溪市政府', role: 'signatory' },
      { name: '丙知澄', title: '副市长', represents: null, role: 'attendee' },
    ],
    commitments: [
      {
        text: '安排资金1.2亿元实施灌区改造',
        by: '青湖省水务厅',
        to: '临溪市',
        force: 'agreed',
        amounts: ['1.2亿元'],
        deadline: null,
        status: 'open',
        note: '',
      },
    ],
    events: [],
    ...changes,
    parties,
  }
}
