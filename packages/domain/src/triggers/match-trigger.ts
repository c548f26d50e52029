import type { LocalDate } from '../days/index.ts'
import { type DocumentFacts, documentKey, documentTypes, findReferences } from '../documents/index.ts'
import { issuerFit } from './awaited-issuer.ts'
import { sharedWords } from './shared-words.ts'

export const matchStrengths = ['strong', 'likely', 'possible'] as const
export type MatchStrength = (typeof matchStrengths)[number]

/** Why a document may be the one that a task waits for. */
export type MatchReason =
  /** The trigger's words cite this very document. */
  | { readonly kind: 'cited' }
  | { readonly kind: 'issuer'; readonly issuer: string | null }
  /** A body that acts for the one named, such as a commission of the centre. */
  | { readonly kind: 'branch'; readonly issuer: string | null }
  | { readonly kind: 'type'; readonly type: string }
  /** The trigger waits for rules that replace the present ones, and the document replaces one that the task cites. */
  | { readonly kind: 'replaces'; readonly symbols: readonly string[] }
  | { readonly kind: 'subject'; readonly words: readonly string[] }

export interface TriggerMatch {
  readonly strength: MatchStrength
  /** Orders matches of one strength; higher is nearer. */
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

/** What a task waits for: the words of its trigger, and its own words, which tell what it is about. */
export interface AwaitingTask {
  readonly trigger: string
  readonly text: string
  /** Symbols of the documents that the task cites. */
  readonly cites: readonly string[]
  /** The day from which it waits. */
  readonly since: LocalDate
}

/**
 * Whether the document may be the one the task waits for, and why; null where it is older than the waiting, where the trigger
 * names another issuer, or where nothing speaks for it. A proposal only: a person decides what is released.
 */
export function matchTrigger(
  task: AwaitingTask,
  document: { readonly facts: DocumentFacts; readonly replaces: readonly string[] },
): TriggerMatch | null {
  const { facts } = document
  if (facts.date !== null && facts.date < task.since) return null
  if (citesDocument(task.trigger, facts))
    return { strength: 'strong', score: 2, reasons: [{ kind: 'cited' }] }
  const fit = issuerFit(task.trigger, facts)
  if (fit === 'other') return null
  const shared = sharedWords(facts.subject ?? '', task.text)
  const replaced = /thay thế/iu.test(task.trigger)
    ? document.replaces.filter((one) => task.cites.includes(one))
    : []
  const isType = namesType(task.trigger, facts.type)
  const about = shared.share >= 0.25
  const reasons: MatchReason[] = [
    ...(fit === 'unsaid'
      ? []
      : [{ kind: fit === 'named' ? 'issuer' : 'branch', issuer: facts.issuer } as const]),
    ...(isType ? [{ kind: 'type', type: facts.type } as const] : []),
    ...(replaced.length > 0 ? [{ kind: 'replaces', symbols: replaced } as const] : []),
    ...(about ? [{ kind: 'subject', words: shared.runs.slice(0, 3) } as const] : []),
  ]
  if (reasons.length === 0) return null
  const strength = strengthOf({
    named: fit === 'named',
    isType,
    replaces: replaced.length > 0,
    share: shared.share,
  })
  return { strength, score: shared.share + (isType ? 0.2 : 0) + (fit === 'named' ? 0.1 : 0), reasons }
}

/** Whether the desk is told of it unasked: where its number or its words tell, not where issuer and type alone fit. */
export function isProposed(match: TriggerMatch | null): boolean {
  return (
    match?.reasons.some(({ kind }) => kind === 'cited' || kind === 'replaces' || kind === 'subject') ?? false
  )
}

function strengthOf(match: {
  named: boolean
  isType: boolean
  replaces: boolean
  share: number
}): MatchStrength {
  if (match.replaces || (match.named && match.share >= 0.5)) return 'strong'
  return match.share >= 0.25 || (match.named && match.isType) ? 'likely' : 'possible'
}

function citesDocument(trigger: string, { symbol, ...facts }: DocumentFacts): boolean {
  if (!symbol) return false
  const own = documentKey({ ...facts, symbol, title: null })
  return findReferences(trigger).some(({ reference }) => documentKey(reference) === own)
}

/** 'có Nghị định của Chính phủ' names a type; 'văn bản chỉ đạo' names any. 'pháp luật' is not the type Luật. */
function namesType(trigger: string, type: string): boolean {
  const known = Object.keys(documentTypes).find((name) => name.toLowerCase() === type.toLowerCase())
  return known !== undefined && new RegExp(`(?<!\\p{L})(?<!pháp )${known}(?!\\p{L})`, 'iu').test(trigger)
}
