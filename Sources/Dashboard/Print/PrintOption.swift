internal import Interface
internal import PlanModel
internal import Summary
internal import Wording

/// One of the things that are chosen on the print screen.
enum PrintOption: Int, CaseIterable, Hashable, Sendable {
  case year, form, paper, language, signatures, target

  /// The name of the option.
  func label(_ words: any PrintWords) -> String {
    switch self {
    case .year: words.printYear
    case .form: words.printForm
    case .paper: words.printPaper
    case .language: words.printLanguage
    case .signatures: words.printSignatures
    case .target: words.printTarget
    }
  }

  /// The jobs that a job can become by this option, itself among them.
  func choices(for job: PrintJob, in content: PrintContent) -> [PrintJob] {
    switch self {
    case .year:
      return job.changed(\.year, to: content.review.years.map(\.label))
    case .form:
      return PrintJob.Form.allCases.map { form in
        var job = job
        job.form = form
        if !form.isForPrinters { job.target = .file }
        return job
      }
    case .paper: return job.changed(\.options.paper, to: Paper.allCases)
    case .language:
      return job.changed(
        \.options.language, to: Language.allCases.map { .one($0) } + [.both])
    case .signatures: return job.changed(\.options.asksForSignatures, to: [false, true])
    case .target:
      let printers = job.form.isForPrinters ? content.desk.printers ?? [] : []
      return job.changed(\.target, to: [.file] + printers.map { .printer($0) })
    }
  }

  /// The name of a choice beside the option's label.
  func name(of job: PrintJob, in content: PrintContent) -> String {
    let words = content.look.words
    switch self {
    case .year: return job.year.description
    case .form:
      switch job.form {
      case .pdf: return "PDF"
      case .text: return words.plainText
      case .html: return "HTML"
      }
    case .paper: return job.options.paper == .a4 ? "A4" : "Letter"
    case .language:
      return job.options.language.spoken.map(words.name) ?? words.bothLanguages
    case .signatures:
      return job.options.asksForSignatures ? words.signaturesAlways : words.signaturesAsPlanned
    case .target:
      switch job.target {
      case .file: return job.fileName(plan: content.file)
      case .printer(let name): return words.printer(name)
      }
    }
  }

  /// The name of a choice where no label stands before it.
  func fullName(of job: PrintJob, in content: PrintContent) -> String {
    guard self == .signatures else { return name(of: job, in: content) }
    return job.options.asksForSignatures
      ? content.look.words.signaturesAlwaysInFull : content.look.words.signaturesAsPlannedInFull
  }
}

extension PrintJob {
  fileprivate func changed<Value>(
    _ part: WritableKeyPath<PrintJob, Value>, to values: [Value]
  ) -> [PrintJob] {
    values.map { value in
      var job = self
      job[keyPath: part] = value
      return job
    }
  }
}
