import type { Plugin } from 'rolldown'

export function lazyConstants(): Plugin
export function makeLazy(code: string): string
