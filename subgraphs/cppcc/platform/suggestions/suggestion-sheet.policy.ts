import { definePolicy, isOfficer, officers } from '#kit';
import { SuggestionSheetEntity } from './suggestion-sheet.entity.ts';

/** A sheet is seen by whoever entered it, and by the CPPCC's clerks. */
export const suggestionSheetPolicy = definePolicy(SuggestionSheetEntity, {
  read: (viewer) => {
    if (isOfficer(viewer, 'clerk')) return {};
    return isOfficer(viewer, 'station-head') ? { enteredBy: viewer.id } : { id: [] };
  },
  actions: { check: officers('station-head', 'clerk'), load: officers('station-head', 'clerk') },
});
