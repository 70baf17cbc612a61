// What the page can do where scripts run: filter by verdict, search, copy an address. It is read without.

/** Plain JavaScript for the page; built from nodes and textContent only. */
export const script = `'use strict';
(function () {
  var notes = Array.from(document.querySelectorAll('article.note'));
  var main = document.querySelector('main');
  var anchor = document.getElementById('notes');
  if (!main || !anchor) return;

  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties || {});
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  var status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');

  // Filters and search.
  var chosen = new Set();
  var search = element('input', { type: 'search', id: 'search', autocomplete: 'off' });
  search.setAttribute('aria-controls', 'notes');

  function apply() {
    var wanted = search.value.trim().toLocaleLowerCase();
    var shown = 0;
    notes.forEach(function (note) {
      var verdicts = note.dataset.verdicts.split(' ');
      var fits = chosen.size === 0 || verdicts.some(function (verdict) { return chosen.has(verdict); });
      var says = wanted === '' || note.textContent.toLocaleLowerCase().includes(wanted);
      note.hidden = !(fits && says);
      if (!note.hidden) shown += 1;
    });
    document.querySelectorAll('section.document').forEach(function (section) {
      var own = Array.from(section.querySelectorAll('article.note'));
      section.hidden = own.length > 0 && own.every(function (note) { return note.hidden; });
    });
    var isWhole = chosen.size === 0 && wanted === '';
    status.textContent = isWhole ? '' : shown + ' of ' + notes.length + (notes.length === 1 ? ' note' : ' notes') + ' shown'
      + (chosen.size === 0 ? '' : ', with links that are ' + Array.from(chosen).join(' or '))
      + (wanted === '' ? '' : ', with \\u201c' + search.value.trim() + '\\u201d');
  }

  var filters = element('div', { className: 'filters' });
  filters.setAttribute('role', 'group');
  filters.setAttribute('aria-label', 'Show notes with links that are');
  document.querySelectorAll('.overview tbody th .label').forEach(function (label) {
    var verdict = label.textContent;
    var button = element('button', { type: 'button', className: 'filter ' + verdict }, [label.querySelector('svg').cloneNode(true), verdict]);
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', function () {
      if (!chosen.delete(verdict)) chosen.add(verdict);
      button.setAttribute('aria-pressed', String(chosen.has(verdict)));
      apply();
    });
    filters.append(button);
  });
  search.addEventListener('input', apply);

  if (notes.length > 1) {
    var tools = element('section', { className: 'tools' }, [
      element('div', { className: 'search' }, [element('label', { htmlFor: 'search', textContent: 'Search the notes' }), search]),
    ]);
    if (filters.children.length > 1) tools.append(filters);
    tools.setAttribute('aria-label', 'Filter the notes');
    main.insertBefore(tools, anchor);
  }
  main.insertBefore(status, anchor);

  // A jump to a note that is filtered away shows everything again.
  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target || !target.closest('[hidden]')) return;
    chosen.clear();
    search.value = '';
    filters.querySelectorAll('button').forEach(function (button) { button.setAttribute('aria-pressed', 'false'); });
    apply();
    target.scrollIntoView();
  }
  addEventListener('hashchange', reveal);

  // Copying.
  function copyByHand(text) {
    var field = element('textarea', { value: text, readOnly: true, className: 'offstage' });
    document.body.append(field);
    field.select();
    var isDone = document.execCommand('copy');
    field.remove();
    return isDone ? Promise.resolve() : Promise.reject(new Error('refused'));
  }
  function copy(text) {
    if (!navigator.clipboard) return copyByHand(text);
    return navigator.clipboard.writeText(text).catch(function () { return copyByHand(text); });
  }
  document.querySelectorAll('[data-copy]').forEach(function (place) {
    var button = element('button', { type: 'button', className: 'copy', textContent: 'Copy' });
    button.setAttribute('aria-label', 'Copy the address ' + place.dataset.copy);
    var timer;
    function say(word) {
      button.textContent = word;
      clearTimeout(timer);
      timer = setTimeout(function () { button.textContent = 'Copy'; apply(); }, 2000);
    }
    button.addEventListener('click', function () {
      copy(place.dataset.copy).then(function () {
        say('Copied');
        status.textContent = 'The address was copied.';
      }, function () {
        getSelection().selectAllChildren(place.querySelector('.url'));
        say('Selected');
      });
    });
    place.append(' ', button);
  });
})();
`;
