export { runImportBench } from './bench/import.bench.ts';
export { runReadingsLearn } from './bench/search/learn/learn-readings.ts';
export { runSearchBench } from './bench/search.bench.ts';
export { runSearchLearn } from './bench/search-learn.bench.ts';
export type { Change, Part, Said } from './domain/difference/change.ts';
export { byPart, differenceOf, PART_NAMES } from './domain/difference/difference.ts';
export { sentenceOf } from './domain/difference/sentence.ts';
export { paperGroupsOf } from './domain/facts/papers.ts';
export { limitPhrase } from './domain/facts/phrases.ts';
export { describeProcedure, type ProcedureFacts } from './domain/facts.ts';
export { cpsvAp, jsonLd } from './domain/linked-data.ts';
export { LIST_CODE_LENGTH, LIST_CODE_PREFIX, sayListCode } from './domain/list-code.ts';
export type {
  Channel,
  ChannelTerms,
  Component,
  ComponentGroup,
  Fee,
  InternalStep,
  Level,
  ProcedureCase,
  ProcedureRecord,
  TimeLimit,
} from './domain/record.ts';
export type { Place } from './domain/search/place.ts';
export type { Group, Reading } from './domain/search/result.ts';
export { foldForSearch } from './domain/search/words.ts';
export { answersIn, withAnswers } from './domain/situation/address.ts';
export { checkSituation, faultWords, type SituationFault } from './domain/situation/check.ts';
export type { Situation } from './domain/situation/evaluate.ts';
export { type OwnCase, ownCase } from './domain/situation/reduce.ts';
export type { Answers, SituationQuestion, SituationTable } from './domain/situation/table.ts';
export { routes } from './http/routes.ts';
export { jobs } from './jobs.ts';
export { FORM_REFUSALS } from './messages/exchange.vi.ts';
export {
  agencyServices,
  endAgencyService,
  type NewAgencyService,
  setAgencyServices,
} from './use-cases/agency-services.ts';
export { listShelves, type Shelf, type ShelfKind } from './use-cases/browse-catalogue.ts';
export { type Catalogue, openCatalogue } from './use-cases/catalogue.ts';
export { canonicalRecord, contentHash } from './use-cases/content-hash.ts';
export { type ExportOptions, exportCatalogue } from './use-cases/export-catalogue.ts';
export { exportNational } from './use-cases/export-national.ts';
export { exportSheets } from './use-cases/export-sheets.ts';
export { addForm } from './use-cases/forms/add-form.ts';
export { copyForms } from './use-cases/forms/copy-forms.ts';
export { type GivenForm, storeForm } from './use-cases/forms/store-form.ts';
export { type ImportOptions, type ImportReport, importCatalogue, type LineFault } from './use-cases/import-catalogue.ts';
export { formatOf, IMPORT_FORMATS, type ImportFormat, importFile } from './use-cases/import-file.ts';
export { FEWEST_OBSERVED, ninetiethPercentile, OBSERVED_MONTHS, type ObservedTime, observedTime, recordObservedTimes } from './use-cases/observed-times.ts';
export { catalogueStats, type ProcedureRead, type Revision, readProcedure, readRevision } from './use-cases/read-procedure.ts';
export { popularSearches } from './use-cases/review-searches.ts';
export { type ListByCode, openListByCode, type SavedList } from './use-cases/saved-list.ts';
export { catalogueStamp, type Found, type FoundProcedure, listFields, searchProcedures } from './use-cases/search-procedures.ts';
export { eventLinks } from './views/browse/event-links.ts';
