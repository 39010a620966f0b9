internal import ArgumentParser
internal import Host
internal import Summary
internal import Wording

extension PrintShop {
  /// Lets `plenum-pdf` write a PDF on our terminal, where it says itself what there is to say, and
  /// passes its exit status on.
  func runPDFProgram(_ document: Document, output: String, isForced: Bool) throws {
    guard let program = PDFProgram(environment) else { throw PrintFailure.noPDFProgram }
    let message = try PrintMessage.page(document).encoded()
    let arguments = ["--output=" + output] + (isForced ? ["--force"] : [])
    let ending: ChildEnding
    do throws(ChildFailure) {
      ending = try program.printing(arguments).run(reading: message)
    } catch {
      throw PrintFailure.pdfProgram("\(PDFProgram.name): \(error)")
    }
    switch ending {
    case .exited(code: 0): break
    case .exited(let code): throw ExitCode(Int32(code))
    // As a shell says it.
    case .killed(let signal): throw ExitCode(Int32(128 + signal))
    }
  }
}
