export type {
  Applicability,
  Diagnostic,
  Edit,
  Fix,
  Label,
  Notice,
  RelatedPlace,
  Severity,
  SilencedDiagnostic,
} from './diagnostic.ts'
export { SEVERITIES } from './diagnostic.ts'
export { compareDiagnostics, compareText, keepMostSevere } from './order.ts'
