// The review queue: correcting happens beside the text, on the page of the report.
'use strict';

document.addEventListener('hearsay-correct', event => {
  const item = event.detail.item;
  location.assign(`/reports/${item.closest('[data-report]').dataset.report}#${review.idOf(item)}`);
});
