import { useState } from 'preact/hooks'
import { type CommitmentGroup, groupsOf, together } from '../../lib/facts/groups'
import { CommitmentFact } from './CommitmentFact'
import { useFact, useFacts } from './context'
import { Fact } from './Fact'

/** Longer groups are folded to this many, and unfold by a click or when a fact in them is asked for. */
const FOLDED = 8

/** What each side undertakes, side by side with what the page announces. */
export function Commitments() {
  const { t, summary } = useFacts()
  const groups = groupsOf(summary)
  if (groups.length === 0) {
    return summary.kind === 'none' ? null : <p class="missing">{t('commitmentsMissing')}</p>
  }
  return (
    <section class="commitments" aria-label={t('commitments')}>
      {groups.map((group) => (
        <Group key={`${group.urged} ${group.by}`} group={group} />
      ))}
    </section>
  )
}

function useHeading({ by, urged, to, indices }: CommitmentGroup): string {
  const { t, summary, words } = useFacts()
  const evidence = summary.commitments[indices[0] ?? -1]?.evidence
  const name = (text: string) => (evidence ? words.of(text, evidence) : words.text(text))
  if (by === 'both') return t(together(summary))
  if (urged) return by === null ? t('by.urged') : `${t('by.urged')} · ${name(by)}`
  if (by === null) return t('by.null')
  return to === null ? name(by) : t('byTo', { by: name(by), to: name(to) })
}

function Group({ group }: { group: CommitmentGroup }) {
  const { t, facts, current } = useFacts()
  const [open, setOpen] = useState(false)
  const heading = useHeading(group)
  const place = facts.find(({ key, kind }) => kind === 'commitment' && key === current)?.index
  const asked = place !== undefined && group.indices.indexOf(place) >= FOLDED
  const foldable = group.indices.length > FOLDED + 1
  const folded = foldable && !open && !asked
  return (
    <div class="group">
      <h3>
        <span>{heading}</span>
        {group.announced.length === 0 && <span class="count">{t('items', { n: group.indices.length })}</span>}
      </h3>
      {group.announced.map((announced) => (
        <AnnouncedFact key={announced.index} {...announced} />
      ))}
      <ol>
        {group.indices.map((index, n) => (
          <CommitmentFact key={index} index={index} number={n + 1} away={folded && n >= FOLDED} />
        ))}
      </ol>
      {foldable && !asked && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('less') : t('more', { n: group.indices.length - FOLDED })}
        </button>
      )}
    </div>
  )
}

function AnnouncedFact({ index, count, listed }: { index: number; count: number; listed: number }) {
  const { t, summary, words } = useFacts()
  const fact = useFact('announced', index)
  const announced = summary.announced[index]
  if (!fact || !announced) return null
  const label = t('announced', { announced: words.at(announced.evidence), listed })
  return (
    <Fact fact={fact} label={label} class={`announced ${count === listed ? '' : 'differs'}`}>
      {label}
      {count !== listed && <span class="differs-note">{t('announcedDiffers')}</span>}
    </Fact>
  )
}
