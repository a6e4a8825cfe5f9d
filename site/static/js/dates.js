// A date in words fills the fields of its row, and the row says how the date will read. Without this file the words are
// read when the form is sent: the field bears its name until its words have been read.
(() => {
  "use strict";

  const PAUSE = 250;
  const NAMES = [
    ...["start_date", "end_date", "start_time", "end_time", "precision", "certainty"],
    ...["position", "bound", "season", "year", "all_day", "open_end"],
  ];
  const waiting = new WeakMap();

  const field = (box, name) => document.getElementById(`id_${box.dataset.prefix}-${name}`);
  const words = (box) => box.querySelector("[data-name]");

  const show = (box, { text, fault }) => {
    box.querySelector("[data-shown]").hidden = !text;
    box.querySelector("[data-text]").textContent = text;
    const place = box.querySelector("[data-fault]");
    place.hidden = !fault;
    place.textContent = fault;
  };

  const fill = (box, values) => {
    for (const name of NAMES) {
      const input = field(box, name);
      if (!input) continue;
      if (input.type === "checkbox") input.checked = values[name] === "on";
      else input.value = values[name];
      // The editor keeps drafts of what has changed, and warns before it is lost.
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };

  const said = (box) => {
    const query = new URLSearchParams();
    for (const name of NAMES) {
      const input = field(box, name);
      if (input && (input.type !== "checkbox" || input.checked)) query.set(name, input.value);
    }
    return query;
  };

  const ask = async (box, query) => {
    const answer = await fetch(`${box.dataset.dateWords}?${query}`, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  };

  const readWords = async (box) => {
    const input = words(box);
    const typed = input.value.trim();
    if (!typed) {
      input.removeAttribute("name");
      return showFields(box);
    }
    const answer = await ask(box, new URLSearchParams({ wortlaut: typed }));
    if (input.value.trim() !== typed) return undefined;
    show(box, answer);
    input.toggleAttribute("aria-invalid", !answer.fields);
    if (answer.fields) {
      input.removeAttribute("name");
      fill(box, answer.fields);
    }
    return undefined;
  };

  const showFields = async (box) => show(box, await ask(box, said(box)));

  // Where the answer fails, the words are read when the form is sent.
  const later = (box, work) => {
    clearTimeout(waiting.get(box));
    waiting.set(box, setTimeout(() => work(box).catch(() => {}), PAUSE));
  };

  const rowOf = (target) => target.closest("[data-inline-panel-child]")?.querySelector("[data-date-words]");

  const onChange = (event) => {
    const box = rowOf(event.target);
    if (!box || !event.isTrusted) return;
    const input = words(box);
    if (event.target === input) {
      input.name = input.dataset.name;
      later(box, readWords);
    } else if (NAMES.some((name) => event.target.id === `id_${box.dataset.prefix}-${name}`)) {
      // Somebody who sets the fields by hand means them, not the words from before.
      input.value = "";
      input.removeAttribute("name");
      input.removeAttribute("aria-invalid");
      later(box, showFields);
    }
  };

  document.addEventListener("input", onChange);
  document.addEventListener("change", (event) => {
    if (event.target.type !== "text") onChange(event);
  });
  // A day chosen from the calendar comes without an event of the browser.
  document.addEventListener("focusout", (event) => {
    const box = rowOf(event.target);
    if (box && NAMES.some((name) => event.target.id === `id_${box.dataset.prefix}-${name}`)) later(box, showFields);
  });
})();
