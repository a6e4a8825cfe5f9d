// The editor of the admin keeps drafts by itself. A form that is sent meanwhile would overtake a draft on its way: the
// draft, arriving last, would take the page off the site again, and new rows would come twice. So the form waits for
// it, and no further draft is begun once it is sent.
(() => {
  const form = document.querySelector("form[data-edit-form]");
  if (!form) return;
  let isSaving = false;
  let isSent = false;
  let waiting = null;

  const send = (button) => {
    // The admin has switched the button off to show that it is at work; what is switched off is not sent.
    if (button) button.disabled = false;
    form.requestSubmit(button);
  };

  const saved = () => {
    isSaving = false;
    if (!waiting) return;
    const { button } = waiting;
    waiting = null;
    send(button);
  };

  form.addEventListener("w-autosave:save", (event) => {
    if (isSent) event.preventDefault();
    else isSaving = true;
  });
  form.addEventListener("w-autosave:success", saved);
  form.addEventListener("w-autosave:error", saved);
  form.addEventListener(
    "submit",
    (event) => {
      if (!isSaving) {
        isSent = true;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = { button: event.submitter };
    },
    true,
  );
})();
