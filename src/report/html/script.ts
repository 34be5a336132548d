/** What the page does beside being read: filters, and notes that stand level with their marks. */

const common = `
const root = document.documentElement
root.classList.add('scripted')
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const byKey = new Map()
for (const note of all('.note')) byKey.set(note.id.slice('note-'.length), { note, parts: [] })
const keysOf = (part) => part.dataset.of.split(' ')
const parts = all('[data-of]')
for (const part of parts) for (const key of keysOf(part)) byKey.get(key)?.parts.push(part)
`

/**
 * Notes beside a letter stand level with their marks, moved as little as keeps them apart; where they are longer
 * than the letter, the letter stays in view beside them.
 */
const alignment = `
const wide = matchMedia('screen and (min-width: 68rem)')
const GAP = 10
// More would keep the page from being drawn for seconds; they stay beside their paragraphs.
const MOST_NOTES = 2000
const margins = new Map()
for (const spread of all('.spread')) {
  const notes = all('.sheet .note', spread).map((note) => ({ note, home: note.parentNode }))
  const list = document.createElement('ol')
  list.className = 'notes margin'
  list.lang = 'en'
  if (notes.length <= MOST_NOTES) margins.set(spread, { notes, list })
}
const move = (spread, toMargin) => {
  const { notes, list } = margins.get(spread)
  if (list.isConnected === toMargin) return
  for (const { note, home } of notes) (toMargin ? list : home).append(note)
  if (toMargin) spread.append(list)
  else list.remove()
  spread.classList.toggle('aligned', toMargin)
}
const measure = (notes, top) => notes.map(({ note }) => {
  const sign = document.getElementById(note.id.replace('note-', 'mark-'))
  return { note, at: sign.getBoundingClientRect().top - top - 14, height: note.offsetHeight + GAP }
})
const group = (notes, least) => {
  const groups = []
  notes.forEach(({ at, height }, index) => {
    let one = { at: Math.max(at, least), sum: at, height, from: index, to: index + 1 }
    for (let last = groups.at(-1); last && last.at + last.height > one.at; last = groups.at(-1)) {
      groups.pop()
      const sum = last.sum + one.sum - last.height * (one.to - one.from)
      const middle = sum / (one.to - last.from)
      one = { at: Math.max(middle, least), sum, height: last.height + one.height, from: last.from, to: one.to }
    }
    groups.push(one)
  })
  return groups
}
const align = (spread) => {
  spread.classList.remove('stuck')
  move(spread, wide.matches)
  if (!wide.matches) return
  const top = spread.getBoundingClientRect().top
  const sheet = spread.querySelector('.sheet')
  const least = sheet.getBoundingClientRect().top - top
  const notes = measure(margins.get(spread).notes.filter(({ note }) => !note.hidden), top)
  let end = 0
  for (const { at, from, to } of group(notes, least)) {
    end = at
    for (const { note, height } of notes.slice(from, to)) {
      note.style.top = Math.round(end) + 'px'
      end += height
    }
  }
  spread.style.setProperty('--height', Math.ceil(end) + 'px')
  spread.style.setProperty('--sheet-height', sheet.offsetHeight + 'px')
  spread.classList.add('stuck')
}
const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue
    watcher.unobserve(target)
    align(target)
  }
}, { rootMargin: '1500px' })
const alignAll = () => {
  for (const spread of margins.keys()) {
    watcher.unobserve(spread)
    watcher.observe(spread)
  }
}
let width = root.clientWidth
addEventListener('resize', () => {
  if (width === root.clientWidth) return
  width = root.clientWidth
  alignAll()
})
const leaveMargins = () => {
  for (const spread of margins.keys()) move(spread, false)
}
addEventListener('beforeprint', leaveMargins)
addEventListener('afterprint', alignAll)
wide.addEventListener('change', () => (wide.matches ? alignAll() : leaveMargins()))
alignAll()
`

const filters = `
const form = document.getElementById('filters')
const texts = new Map()
const textOf = (note) => {
  const known = texts.get(note) ?? note.querySelector('.message').textContent.toLowerCase()
  texts.set(note, known)
  return known
}
const filter = () => {
  const chosen = new FormData(form)
  const severities = chosen.getAll('severity')
  const words = chosen.get('words').trim().toLowerCase()
  const rule = chosen.get('rule')
  const isShown = (note) =>
    severities.some((severity) => note.classList.contains(severity)) &&
    (rule === '' || note.dataset.rule === rule) &&
    (words === '' || textOf(note).includes(words))
  let shown = 0
  for (const { note } of byKey.values()) {
    note.hidden = !isShown(note)
    if (!note.hidden) shown++
  }
  for (const part of parts) {
    const isOff = keysOf(part).every((key) => byKey.get(key)?.note.hidden)
    if (part.localName === 'mark') part.classList.toggle('off', isOff)
    else part.hidden = isOff
  }
  const isAll = shown === byKey.size
  for (const letter of all('.letter')) {
    letter.hidden = !isAll && letter.querySelector('.note:not([hidden])') === null
    const item = document.querySelector('[data-letter="' + letter.id + '"]')
    if (item) item.hidden = letter.hidden
  }
  for (const whole of all('.whole')) whole.hidden = whole.querySelector('.note:not([hidden])') === null
  form.querySelector('output').textContent = isAll ? '' : shown + ' of ' + byKey.size + ' findings shown'
  alignAll()
}
if (form) {
  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('reset', () => setTimeout(filter))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('pageshow', filter)
}
`

/** What the pointer or the focus is at is seen in the text and in the margin; a mark leads to its note. */
const pairing = `
let lit = []
const light = (target) => {
  for (const part of lit) part.classList.remove('lit')
  const part = target.closest?.('[data-of], .note')
  const key = part && (part.dataset.of ? keysOf(part)[0] : part.id.slice('note-'.length))
  const found = byKey.get(key)
  lit = found ? [found.note, ...found.parts] : []
  for (const one of lit) one.classList.add('lit')
}
for (const name of ['pointerover', 'focusin']) document.addEventListener(name, ({ target }) => light(target))
document.addEventListener('click', ({ target }) => {
  const mark = target.closest('mark[data-of]')
  const isPlain = mark && !target.closest('a') && getSelection().isCollapsed && !mark.classList.contains('off')
  if (isPlain) location.hash = 'note-' + keysOf(mark)[0]
})
`

/** The whole script. */
export const SCRIPT = `(() => {
'use strict'
${common}${alignment}${filters}${pairing}})()
`
